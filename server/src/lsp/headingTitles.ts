import type { Profile, QuestionContract, QuestionTerm, SectionRole } from '../core/index.js';

/** How a place for the writer is written: as a snippet's tab stop, or plainly. */
export type Slot = (text: string) => string;

export const plainSlot: Slot = text => text;

/** Numbers its slots from 1, so that Tab goes through them in order. */
export function snippetSlot(): Slot {
  let count = 0;
  return text => {
    count += 1;
    return `\${${count}:${escapeSnippet(text)}}`;
  };
}

export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The title of a section that a profile wants; it takes up the question's words and argues nothing. */
export function roleTitle(role: SectionRole, contract: QuestionContract | undefined, slot: Slot): string {
  const lead = leads[role];
  const phrase = contract === undefined ? undefined : questionPhrase(contract);
  if (typeof lead === 'string') return lead;
  return phrase === undefined ? lead.alone : `${lead.before} ${slot(phrase)}`;
}

/** A title for an argument about one part of the question: the point is the writer's. */
export function argumentTitle(phrase: string, slot: Slot, point = '[your point]'): string {
  return `${slot(point)}: ${slot(phrase)}`;
}

/** For each part of the question, its own words from the first term to the last, at most eight. */
export function partPhrases(contract: QuestionContract): readonly string[] {
  // A part with one term, such as “suggest a way forward”, leans on the topic of another.
  const full = contract.parts.filter(({ terms }) => 1 < terms.length);
  const parts = 0 < full.length ? full : contract.parts;
  return [...new Set(parts.flatMap(({ terms }) => phraseOf(contract.text, terms) ?? []))];
}

function phraseOf(text: string, terms: readonly QuestionTerm[]): string | undefined {
  const first = terms[0];
  if (first === undefined) return undefined;
  const { start } = first.span;
  const last = terms.findLast(({ span }) => wordsIn(text.slice(start, span.end)) <= longestPhrase) ?? first;
  return text.slice(start, last.span.end).replace(/\s+/g, ' ');
}

/** In words; a longer title is no title. */
const longestPhrase = 8;

function questionPhrase(contract: QuestionContract): string | undefined {
  return partPhrases(contract)[0];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

interface Lead {
  readonly alone: string;
  readonly before: string;
}

const leads: Readonly<Record<SectionRole, string | Lead>> = {
  header: 'Header',
  question: 'Question',
  outline: 'Outline',
  introduction: 'Introduction',
  background: { alone: 'Background', before: 'Background of' },
  argument: '[your point]',
  counterargument: { alone: 'Counter-argument', before: 'Counter-argument:' },
  criticalAnalysis: { alone: 'Critical analysis', before: 'Critical analysis:' },
  wayForward: { alone: 'Way forward', before: 'Way forward:' },
  conclusion: 'Conclusion',
  references: 'References',
};

/** What a question of this kind obliges the writer to write under a heading of its own. */
const demanded: Partial<Record<SectionRole, QuestionContract['demands'][number]>> = {
  background: 'definition',
  counterargument: 'bothSides',
  criticalAnalysis: 'criticalAnalysis',
  wayForward: 'wayForward',
};

/**
 * The roles a profile names, in the order an answer has them; `isDue` where their absence would be missed.
 */
export function wantedRoles(
  { sections }: Profile,
  contract: QuestionContract | undefined,
): readonly WantedRole[] {
  return answerOrder.flatMap(role => {
    const wanted = sections.find(section => section.role === role);
    const usual = demanded[role];
    const demand = usual !== undefined && contract?.demands.includes(usual) === true ? usual : undefined;
    if (wanted === undefined && demand === undefined) return [];
    const isDue = wanted?.when === 'always' || demand !== undefined;
    return [{ role, isDue, ...(demand === undefined ? {} : { demand }) }];
  });
}

export interface WantedRole {
  readonly role: SectionRole;
  readonly isDue: boolean;
  /** What the question asks for, where it is the question that wants the section. */
  readonly demand?: QuestionContract['demands'][number];
}

const answerOrder: readonly SectionRole[] = [
  'introduction',
  'background',
  'counterargument',
  'criticalAnalysis',
  'wayForward',
  'conclusion',
  'references',
];
