import type { Profile, QuestionContract } from '../core/index.js';
import { parseQuestion } from '../core/question/parseQuestion.js';
import { argumentTitle, partPhrases, roleTitle, type Slot, wantedRoles } from './headingTitles.js';
import { type Localize, message } from './localize.js';
import type { QuestionReading } from './protocol.js';

/**
 * A script to begin with: front matter, question, and the profile's sections, each with a place for the
 * writer.
 */
export function newAnswer(profile: Profile, question: string, escapeText: Slot, slot: Slot): string {
  const asked = question.trim().replace(/\s+/g, ' ');
  const contract = parseQuestion(asked);
  const body = [
    // The engine reads a question that the text repeats as the question, not as the writer's words.
    escapeText(asked),
    ...(profile.outline === 'required' ? outline(profile, slot) : []),
    ...(profile.headings === 'unwanted' ? paragraphs(profile, slot) : sections(profile, contract, slot)),
  ];
  return `${escapeText(frontMatter(profile, asked))}\n\n${body.join('\n\n')}\n`;
}

/** A script for an exam: front matter and question, and nothing of the answer. */
export function newExamAnswer(profile: Profile, question: string): string {
  const asked = question.trim().replace(/\s+/g, ' ');
  return `${frontMatter(profile, asked)}\n\n${asked}\n\n`;
}

function frontMatter({ id }: Profile, asked: string): string {
  return ['---', 'essay:', `  profile: ${id}`, `  question: ${JSON.stringify(asked)}`, '---'].join('\n');
}

/** How the question was read, so that a slip shows before anything is written. */
export function readQuestion(question: string, localize: Localize): QuestionReading {
  const { directives, terms } = parseQuestion(question);
  const reading = { directives, terms: terms.map(({ text }) => text) };
  if (0 < terms.length) return reading;
  return { ...reading, problem: localize(message('No topic was found in this question.')) };
}

function outline(profile: Profile, slot: Slot): readonly string[] {
  const points = Array.from({ length: argumentCount(profile) }, () => `- ${slot('[main point]')}`);
  return ['## Outline', ['- Introduction', ...points, '- Conclusion'].join('\n')];
}

function sections(profile: Profile, contract: QuestionContract, slot: Slot): readonly string[] {
  const phrases = partPhrases(contract);
  const due = wantedRoles(profile, contract).filter(({ isDue }) => isDue);
  const headed = ({ role }: (typeof due)[number]): readonly string[] => [
    `## ${roleTitle(role, contract, slot)}`,
    slot(sectionHints[role] ?? '[your text]'),
  ];
  const first = due.filter(({ role }) => role === 'introduction' || role === 'background').flatMap(headed);
  const phraseAt = (index: number): string => phrases[index % phrases.length] ?? '[the question’s words]';
  const points = Array.from({ length: argumentCount(profile) }, (_, index) => [
    // Numbered, since equal headings would be a fault from the start.
    `## ${argumentTitle(phraseAt(index), slot, `[point ${index + 1}]`)}`,
    slot('[claim, reason, evidence with its source]'),
  ]).flat();
  const last = due.filter(({ role }) => role !== 'introduction' && role !== 'background').flatMap(headed);
  return [...first, ...points, ...last];
}

/** An essay is continuous prose: its parts are paragraphs. */
function paragraphs(profile: Profile, slot: Slot): readonly string[] {
  const points = Array.from({ length: argumentCount(profile) }, () =>
    slot('[topic sentence, reason, evidence with its source]'),
  );
  return [slot(sectionHints.introduction), ...points, slot(sectionHints.conclusion)];
}

function argumentCount({ arguments: { minimum, target } }: Profile): number {
  return minimum ?? target ?? 3;
}

/** What stands in the place of a section until the writer fills it. */
export const sectionHints: {
  readonly introduction: string;
  readonly conclusion: string;
  readonly [role: string]: string;
} = {
  introduction: '[context; your answer to the question in one sentence]',
  background: '[what the reader must know first]',
  counterargument: '[the other side, and your reply]',
  criticalAnalysis: '[your judgement, and by what measure]',
  wayForward: '[one measure for each problem named above]',
  conclusion: '[your answer to the question, from the arguments above]',
};
