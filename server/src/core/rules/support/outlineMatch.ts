import type { Essay, OutlineItem, Section } from '../../essay/essay.js';
import type { ParagraphFacts } from '../../essay/paragraph.js';
import { roleOfTitle } from '../../essay/roles.js';
import { keptByObject } from '../../memo.js';
import type { QuestionContract, TermOccurrence } from '../../question/questionContract.js';
import { wordKey } from '../../question/wordKey.js';
import { contains } from '../../span.js';
import { isLabel, labelNouns } from './isLabel.js';

/** Keys that agree so far are one family to this check: govern and governance, migrant and migration. */
const familyLength = 5;

/**
 * What a title is about beyond the question and beyond what any title may say. Empty for “Introduction”, “Causes” or
 * a title in the question's words alone: every part of the answer fits those.
 */
export function ownKeys(
  title: string,
  terms: readonly TermOccurrence[],
  contract: QuestionContract | undefined,
): readonly string[] {
  if (roleOfTitle(title, contract) !== undefined || isLabel(title) || scaffolding.test(title)) return [];
  const asked = new Set(contract?.terms.map(({ key }) => key));
  return [...new Set(terms.map(({ key }) => key))].filter(key => !asked.has(key) && !labelKeys.has(key));
}

/** Lines of an outline that plan a paragraph's form: they name nothing that the text could take up. */
const scaffolding =
  /^\W*(?:hook|attention grabber|thesis|opening|quotation|quote|definitions?|key terms|topic sentence|transition|restatement|summary)\b[^:]{0,30}$/i;

const labelKeys: ReadonlySet<string> = new Set([...labelNouns].map(wordKey));

/** The part of `wanted`, from 0 to 1, that stands among `found` in some form of the word. */
export function shareOf(wanted: readonly string[], found: ReadonlySet<string>): number {
  if (wanted.length === 0) return 1;
  const all = [...found];
  const taken = wanted.filter(key => found.has(key) || all.some(other => isOneFamily(key, other)));
  return taken.length / wanted.length;
}

function isOneFamily(a: string, b: string): boolean {
  return (
    familyLength <= Math.min(a.length, b.length) && a.slice(0, familyLength) === b.slice(0, familyLength)
  );
}

/** Every term of a section's heading and own text. */
export function keysOf({ heading, paragraphs }: Section): ReadonlySet<string> {
  return keysIn(heading, paragraphs, ({ all }) => all);
}

/** The terms where a point is announced: in the heading and in the first sentence of each paragraph. */
export function openingKeysOf({ heading, paragraphs }: Section): ReadonlySet<string> {
  return keysIn(heading, paragraphs, ({ opening }) => opening);
}

function keysIn(
  heading: Section['heading'],
  paragraphs: Section['paragraphs'],
  choose: (keys: ReturnType<typeof paragraphKeys>) => Iterable<string>,
): ReadonlySet<string> {
  const keys = new Set(heading?.terms.map(({ key }) => key));
  for (const { facts } of paragraphs) for (const key of choose(paragraphKeys(facts))) keys.add(key);
  return keys;
}

/** Kept with the facts, which outlive a keystroke in another paragraph. */
const paragraphKeys = keptByObject(({ sentences, terms }: ParagraphFacts) => {
  const first = sentences[0];
  const opening = first === undefined ? [] : terms.filter(({ span }) => contains(first.span, span));
  return {
    all: new Set(terms.map(({ key }) => key)),
    opening: new Set(opening.map(({ key }) => key)),
  };
});

/** Whether an outline says nothing of this answer: every line would fit any other. */
export function isLabelOnly(items: readonly OutlineItem[], { question }: Essay): boolean {
  return items.every(({ text }) => isLabel(text) || roleOfTitle(text, question?.contract) !== undefined);
}
