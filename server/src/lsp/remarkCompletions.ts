import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { type BankRemark, remarkBank } from '../core/remarks/remarkBank.js';
import type { CompletionOptions, CompletionPlace } from './completions.js';
import { lineAround, sortText } from './completions.js';
import { type Localize, message } from './localize.js';

/** The remarks that tutors write again and again, inside `{>>`; those that bear on findings of the section come first. */
export function remarkCompletions(
  place: CompletionPlace,
  { localize }: CompletionOptions,
): CompletionItem[] | undefined {
  const written = remarkBefore(place);
  if (written === undefined) return undefined;
  const { position, document, offset } = place;
  const { typed, criterion } = withoutAttributes(written);
  const found = rulesFound(place);
  const close = closing(lineAround(place).after);
  const range = { start: document.positionAt(offset - typed.length), end: position };
  const offered = remarkBank.filter(remark => criterion === undefined || remark.criterion === criterion);
  return offered.map((remark, index) => {
    const text = localize(message(remark.text));
    const tag = criterion === undefined ? `[${remark.criterion}] ` : '';
    const bears = remark.rules.some(rule => found.has(rule));
    return {
      label: text,
      detail: remark.criterion,
      documentation: source(remark, localize),
      kind: CompletionItemKind.Text,
      sortText: `${bears ? 0 : 1}${sortText(index)}`,
      textEdit: { range, newText: `${tag}${text}${close}` },
    };
  });
}

/** What is written of a remark that is still open at the place. */
function remarkBefore({ analysis: { text }, offset }: CompletionPlace): string | undefined {
  const paragraphStart = Math.max(
    text.lastIndexOf('\n\n', offset - 1),
    text.lastIndexOf('\n\r\n', offset - 1),
  );
  const open = text.lastIndexOf('{>>', offset - 1);
  if (open < 0 || open < paragraphStart || offset < open + 3) return undefined;
  const written = text.slice(open + 3, offset);
  return written.includes('<<}') ? undefined : written;
}

/** `@tutor 2026-11-24 [relevance] words`: the words, and the criterion where one is named. */
function withoutAttributes(written: string): { readonly typed: string; readonly criterion?: string } {
  const attributes = /^\s*(?:@\S+\s+)?(?:\d{4}-\d\d-\d\d\S*\s+)?(?:\[([a-zA-Z-]+)\]\s*)?/.exec(written);
  const typed = written.slice(attributes?.[0].length ?? 0);
  const criterion = attributes?.[1];
  return criterion === undefined ? { typed } : { typed, criterion };
}

/** Editors close the brace they saw opened. */
function closing(after: string): string {
  if (after.trimStart().startsWith('<<}')) return '';
  return after.startsWith('}') ? '<<' : '<<}';
}

/** Rules with a finding in the section that holds the place, or in the one just above it. */
function rulesFound({ analysis, offset }: CompletionPlace): ReadonlySet<string> {
  const { essay, diagnostics } = analysis;
  const section = essay.sections.findLast(({ span }) => span.start <= offset);
  if (section === undefined) return new Set();
  const { start, end } = section.span;
  const here = diagnostics.filter(({ span }) => start <= span.start && span.start <= end);
  return new Set(here.map(({ rule }) => rule));
}

function source({ source: written }: BankRemark, localize: Localize): string {
  const letters = {
    S: message('a tutor’s script'),
    E: message('examiners'),
    T: message('tutors'),
    A: message('an unsigned page'),
  };
  const named = written.replace(/\b([SETA])\b/g, (_, letter: keyof typeof letters) =>
    localize(letters[letter]),
  );
  return localize(message('Asked for by: {source}', { source: named }));
}
