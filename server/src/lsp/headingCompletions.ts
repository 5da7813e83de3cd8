import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Analysis, SectionRole } from '../core/index.js';
import { comparedSides } from '../core/question/comparedSides.js';
import { demandPlace } from '../core/question/demands.js';
import { questionTopics } from '../core/question/questionTopics.js';
import type { CompletionOptions, CompletionPlace } from './completions.js';
import { lineAround, sortText } from './completions.js';
import {
  argumentTitle,
  partPhrases,
  plainSlot,
  roleTitle,
  type Slot,
  snippetSlot,
  type WantedRole,
  wantedRoles,
} from './headingTitles.js';
import { type Localize, message } from './localize.js';
import { roleLabel } from './roleLabels.js';

/** Headings that profile and question still want, at the start of a line or after its `#`s. */
export function headingCompletions(
  place: CompletionPlace,
  { localize, takesSnippets }: CompletionOptions,
): CompletionItem[] {
  const marks = headingStart(place);
  if (marks === undefined) return [];
  const { analysis, position } = place;
  const start = { line: position.line, character: 0 };
  const hashes = '#'.repeat(1 < marks ? marks : usualLevel(analysis));
  return suggestions(analysis, localize).map(({ title, detail, documentation }, index) => {
    const label = `${hashes} ${title(plainSlot)}`;
    return {
      label,
      detail,
      documentation,
      kind: CompletionItemKind.Struct,
      sortText: sortText(index),
      filterText: 0 < marks ? label : title(plainSlot),
      insertTextFormat: takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: {
        range: { start, end: position },
        newText: takesSnippets ? `${hashes} ${title(snippetSlot())}` : label,
      },
    };
  });
}

/** The number of `#`s typed, 0 at a fresh line; `undefined` where no heading can begin. */
function headingStart(place: CompletionPlace): number | undefined {
  const { analysis, offset } = place;
  const { before, after } = lineAround(place);
  if (after.trim() !== '') return undefined;
  // A title may be typed half; without `#`s only its first word, for a sentence is no heading.
  const typed = /^(?:(#{1,6})(?:[ \t].*)?|[\p{L}\p{M}\p{N}-]*)$/u.exec(before);
  if (typed === null) return undefined;
  const marks = typed[1]?.length ?? 0;
  if (marks === 0 && !isBlankBefore(analysis.text, offset - before.length)) return undefined;
  const block = analysis.essay.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
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
  readonly documentation: string;
}

/** First what would be missed, then arguments in the question's words, then what is merely welcome. */
function suggestions(analysis: Analysis, localize: Localize): readonly Suggestion[] {
  const { essay, profile } = analysis;
  const contract = essay.question?.contract;
  const present = new Set(essay.sections.map(({ role }) => role));
  const missing = wantedRoles(profile, contract).filter(({ role }) => !present.has(role));
  const suggestion = (wanted: WantedRole): Suggestion => ({
    title: slot => roleTitle(wanted.role, contract, slot),
    detail: whyWanted(wanted, analysis, localize),
    documentation: localize(message(purposes[wanted.role])),
  });
  return [
    ...missing.filter(({ isDue }) => isDue).map(suggestion),
    ...(profile.headings === 'unwanted' ? [] : argumentSuggestions(analysis, localize)),
    ...missing.filter(({ isDue }) => !isDue).map(suggestion),
  ];
}

function whyWanted({ role, isDue, demand }: WantedRole, { essay }: Analysis, localize: Localize): string {
  const data = { role: localize(roleLabel(role)) };
  const contract = essay.question?.contract;
  const place = demand === undefined || contract === undefined ? undefined : demandPlace(contract, demand);
  if (place !== undefined && contract !== undefined && place.end - place.start <= longestQuoted) {
    const words = contract.text.slice(place.start, place.end);
    return localize(message('{role}: the question asks for it, “{words}”', { ...data, words }));
  }
  return isDue ? localize(message('{role}: still wanted', data)) : localize(message('{role}: welcome', data));
}

/** In characters; a whole part of the question would not fit beside a title. */
const longestQuoted = 40;

/** The most topics that are named; an answer that leaves out more has not begun. */
const mostTopics = 4;

/** A heading in the words of each part of the question, of a comparison, and of each topic that no heading has. */
function argumentSuggestions({ essay }: Analysis, localize: Localize): readonly Suggestion[] {
  const contract = essay.question?.contract;
  if (contract === undefined) return [];
  const documentation = localize(message(purposes.argument));
  const [first, second] = contract.demands.includes('comparison') ? comparedSides(contract) : [];
  const headings = essay.sections.flatMap(({ role, heading }) =>
    role === 'argument' && heading !== undefined ? [heading] : [],
  );
  const taken = new Set(headings.flatMap(({ terms }) => terms.map(({ key }) => key)));
  // Before the first argument no heading has anything, and the parts say all.
  const open = headings.length === 0 ? [] : questionTopics(contract);
  const missed = open.filter(({ keys }) => !keys.some(key => taken.has(key))).slice(0, mostTopics);
  return [
    ...partPhrases(contract).map(phrase => ({
      title: (slot: Slot) => argumentTitle(phrase, slot),
      detail: localize(message('An argument, in the words of the question')),
      documentation,
    })),
    ...(first === undefined || second === undefined
      ? []
      : [
          {
            title: (slot: Slot) => `${slot('[point of comparison]')}: ${first.text} and ${second.text}`,
            detail: localize(message('Both sides by one measure, as the question asks')),
            documentation,
          },
        ]),
    ...missed.map(({ text }) => ({
      title: (slot: Slot) => argumentTitle(text, slot),
      detail: localize(message('An argument on “{topic}”, which no heading takes up yet', { topic: text })),
      documentation,
    })),
  ];
}

/** What an examiner looks for under a heading of each role. */
const purposes: Readonly<Record<SectionRole, string>> = {
  header: 'Name, batch and date.',
  question: 'The question as the paper gives it.',
  outline: 'Each line says what you will argue.',
  introduction: 'The context, and your answer to the question in one sentence.',
  background: 'What the reader must know first, in few words.',
  argument: 'Claim, reason, evidence with its source, and what it shows about the question.',
  counterargument: 'What stands against you, and your reply.',
  criticalAnalysis: 'Both sides weighed, and your judgement by a stated measure.',
  wayForward: 'One measure for each problem named before, and who takes it.',
  conclusion: 'Your answer to the question from the arguments above; no new evidence.',
  references: 'The sources named in the answer.',
};
