import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { Analysis } from '../core/index.js';
import type { OpenEssay } from './analyses.js';
import {
  argumentTitle,
  partPhrases,
  plainSlot,
  roleTitle,
  type Slot,
  snippetSlot,
  wantedRoles,
} from './headingTitles.js';
import { type Localize, message } from './localize.js';
import { roleLabel } from './roleLabels.js';
import { toOffset } from './toProtocol.js';

export interface CompletionOptions {
  readonly localize: Localize;
  readonly takesSnippets: boolean;
}

/** Headings that the profile and the question still want, at the start of a line or after its `#`s. */
export function completions(
  { document, analysis }: OpenEssay,
  position: Position,
  { localize, takesSnippets }: CompletionOptions,
): CompletionItem[] {
  if (analysis.mode === 'exam') return [];
  const offset = toOffset(document, position);
  const marks = headingStart(analysis, offset);
  if (marks === undefined) return [];
  const start = { line: position.line, character: 0 };
  const hashes = '#'.repeat(1 < marks ? marks : usualLevel(analysis));
  const suggestions = suggestedTitles(analysis, localize);
  return suggestions.map(({ title, detail }, index) => {
    const label = `${hashes} ${title(plainSlot)}`;
    return {
      label,
      detail,
      kind: CompletionItemKind.Struct,
      sortText: String(index).padStart(2, '0'),
      filterText: 0 < marks ? label : title(plainSlot),
      insertTextFormat: takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: {
        range: { start, end: position } satisfies Range,
        newText: takesSnippets ? `${hashes} ${title(snippetSlot())}` : label,
      },
    };
  });
}

/** The number of `#`s typed, 0 at a fresh line; `undefined` where no heading can begin. */
function headingStart({ text, essay }: Analysis, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const typed = /^(#{0,6})([ \t]*)[\p{L}-]*$/u.exec(text.slice(lineStart, offset));
  if (typed === null) return undefined;
  const marks = typed[1]?.length ?? 0;
  if (marks === 0 && (typed[2] !== '' || !isBlankBefore(text, lineStart))) return undefined;
  const block = essay.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  const isProse = block === undefined || block.kind === 'heading' || block.kind === 'paragraph';
  return isProse || offset === block.span.end ? marks : undefined;
}

function isBlankBefore(text: string, lineStart: number): boolean {
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  return above.trim() === '' || /^(?:---|\.\.\.)\s*$/.test(above);
}

/** The level most outer headings have; 2 in a script with none. */
function usualLevel({ essay }: Analysis): number {
  const levels = essay.sections.flatMap(({ parent, heading }) =>
    parent === undefined && heading !== undefined ? [heading.level] : [],
  );
  const count = (level: number): number => levels.filter(each => each === level).length;
  return levels.reduce((a, b) => (count(a) < count(b) ? b : a), levels[0] ?? 2);
}

interface Suggestion {
  readonly title: (slot: Slot) => string;
  readonly detail: string;
}

function suggestedTitles({ essay, profile }: Analysis, localize: Localize): readonly Suggestion[] {
  const contract = essay.question?.contract;
  const present = new Set(essay.sections.map(({ role }) => role));
  const missing = wantedRoles(profile, contract).filter(({ role }) => !present.has(role));
  const suggestion = (role: (typeof missing)[number]['role'], isDue: boolean): Suggestion => ({
    title: slot => roleTitle(role, contract, slot),
    detail: isDue
      ? localize(message('{role}: still wanted', { role: localize(roleLabel(role)) }))
      : localize(message('{role}: welcome', { role: localize(roleLabel(role)) })),
  });
  const phrases = profile.headings === 'unwanted' || contract === undefined ? [] : partPhrases(contract);
  return [
    ...missing.filter(({ isDue }) => isDue).map(({ role }) => suggestion(role, true)),
    ...phrases.map(phrase => ({
      title: (slot: Slot) => argumentTitle(phrase, slot),
      detail: localize(message('An argument, in the words of the question')),
    })),
    ...missing.filter(({ isDue }) => !isDue).map(({ role }) => suggestion(role, false)),
  ];
}
