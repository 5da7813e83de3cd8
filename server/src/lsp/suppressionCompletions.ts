import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { CompletionOptions, CompletionPlace } from './completions.js';
import { lineAround, sortText } from './completions.js';
import { message } from './localize.js';

/** The comments that switch rules off, and the rules' names inside them; those with a finding here come first. */
export function suppressionCompletions(
  place: CompletionPlace,
  options: CompletionOptions,
): CompletionItem[] | undefined {
  const { before, after } = lineAround(place);
  const comment = before.slice(Math.max(0, before.lastIndexOf('<!--')));
  const names = /^<!--[ \t]*exam-essay-(disable-next-line|disable|enable)[ \t]+([\w/, \t-]*)$/.exec(comment);
  if (names !== null) return ruleNames(place, options, names[1] ?? '', names[2] ?? '', after);
  const directive = /^<!--[ \t]*([\w-]*)$/.exec(comment)?.[1];
  return directive === undefined ? undefined : directives(place, options, directive, after);
}

function directives(
  { position }: CompletionPlace,
  { localize, takesSnippets }: CompletionOptions,
  typed: string,
  after: string,
): CompletionItem[] {
  const rest = /^[\w-]*/.exec(after)?.[0].length ?? 0;
  const close = closing(after.slice(rest));
  return comments.map(({ name, detail }, index) => ({
    label: name,
    detail: localize(message(detail)),
    documentation: localize(message('With no rule’s name, all rules.')),
    kind: CompletionItemKind.Keyword,
    sortText: sortText(index),
    insertTextFormat: takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: {
        start: { line: position.line, character: position.character - typed.length },
        end: { line: position.line, character: position.character + rest },
      },
      newText: `${name}${takesSnippets ? ' $1' : ''}${close}`,
    },
  }));
}

const comments = [
  { name: 'exam-essay-disable-next-line', detail: 'Switches rules off for the next line that is not blank' },
  { name: 'exam-essay-disable', detail: 'Switches rules off from here on' },
  { name: 'exam-essay-enable', detail: 'Switches rules on again' },
] as const;

/** What still ends the comment; an editor may have closed the bracket itself. */
function closing(after: string): string {
  if (/^\s*-->/.test(after)) return '';
  return after.startsWith('>') ? ' --' : ' -->';
}

function ruleNames(
  place: CompletionPlace,
  { localize, rules }: CompletionOptions,
  directive: string,
  written: string,
  after: string,
): CompletionItem[] {
  const { position } = place;
  const typed = /[\w/-]*$/.exec(written)?.[0] ?? '';
  const rest = /^[\w/-]*/.exec(after)?.[0] ?? '';
  // Dashes that close the comment are no part of a name.
  const restLength = rest.startsWith('-') ? 0 : rest.length;
  const named = written.slice(0, written.length - typed.length).split(/[\s,]+/);
  const found = directive === 'enable' ? new Set<string>() : rulesFound(place, directive);
  const offered = rules.filter(({ id, name }) => !named.includes(id) && !named.includes(name));
  const range = {
    start: { line: position.line, character: position.character - typed.length },
    end: { line: position.line, character: position.character + restLength },
  };
  return offered.map((rule, index) => ({
    label: rule.id,
    detail: localize(message(rule.docs.summary)),
    documentation: localize(message(rule.docs.rationale)),
    kind: CompletionItemKind.EnumMember,
    sortText: `${found.has(rule.name) ? 0 : 1}${sortText(index)}`,
    // Whoever types the group, as diagnostics show it, finds the rule too.
    filterText: typed.includes('/') ? rule.name : rule.id,
    textEdit: { range, newText: rule.id },
  }));
}

/** Rules with a finding where the comment will hold. While it names none yet, it switches all of them off. */
function rulesFound({ analysis, offset }: CompletionPlace, directive: string): ReadonlySet<string> {
  const { text, diagnostics, suppressed } = analysis;
  const lineEnd = text.indexOf('\n', offset);
  if (lineEnd < 0) return new Set();
  const next = lineEnd + (/^\s*/.exec(text.slice(lineEnd))?.[0].length ?? 0);
  const nextEnd = text.indexOf('\n', next);
  const end = directive === 'disable' || nextEnd < 0 ? text.length : nextEnd;
  const here = [...diagnostics, ...suppressed].filter(
    ({ span }) => lineEnd <= span.start && span.start <= end,
  );
  return new Set(here.map(({ rule }) => rule));
}
