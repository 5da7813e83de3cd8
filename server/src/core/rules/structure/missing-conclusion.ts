import { termsTakenUp } from '../../essay/coverage.js';
import type { Essay, Section } from '../../essay/essay.js';
import { openingSentence, sectionsOf } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';
import { isAnswer } from '../support/isAnswer.js';

export const missingConclusion = defineRule({
  id: 'missing-conclusion',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'absence',
  docs: {
    summary: 'The answer stops without a conclusion.',
    rationale:
      'The conclusion is where the question is answered in one piece, and the last thing read before the mark is set. ' +
      'A heading says so, or the first words of the last paragraph (“In conclusion”). A last paragraph without heading ' +
      'that sums up in other words counts; it is a hint where it brings new evidence instead.',
    sources: [
      'Gondal (Scribd 887599369): summarise at the end',
      'Domain page 3.1: a conclusion must exist and answer the question',
    ],
  },
  messages: {
    none: 'The answer ends with “{title}”: a conclusion is missing.',
    unnamed: 'The last paragraph does not read as a conclusion.',
    last: 'The last section',
  },

  check(essay, report, _options, { sections: wanted }) {
    const isWanted = wanted.some(({ role, when }) => role === 'conclusion' && when === 'always');
    if (!isWanted || !isAnswer(essay) || isConcluded(essay)) return;
    const last = essay.sections.findLast(({ role, parent }) => role !== 'references' && parent === undefined);
    if (last === undefined) return;
    const related = [{ span: last.anchor, message: report.message('last') }];
    const place = { span: essay.anchor, related };
    if (last.heading !== undefined) report('none', { ...place, data: { title: last.heading.title } });
    else if (!sumsUp(last, essay)) report('unnamed', { ...place, severity: 'hint' });
  },
});

/** “Way forward and conclusion” is read as a way forward, but the conclusion is there. */
function isConcluded(essay: Essay): boolean {
  return (
    0 < sectionsOf(essay, 'conclusion').length ||
    essay.sections.some(
      ({ heading }) => heading !== undefined && /\bconclu(?:sions?|ding)\b/i.test(heading.title),
    )
  );
}

/**
 * A last paragraph without heading concludes where its first sentence draws the sum, or where it brings no evidence
 * and takes up half of the question again. With no question to compare it with, it cannot be told.
 */
function sumsUp(section: Section, { question }: Essay): boolean {
  const terms = question?.contract.terms.length ?? 0;
  if (question === undefined || terms === 0) return true;
  const opening = openingSentence(section)?.sentence.text ?? '';
  if (summing.test(opening)) return true;
  if (section.evidence.some(({ confidence }) => confidence === 'high')) return false;
  const taken = section.paragraphs.flatMap(({ facts }) =>
    termsTakenUp(question.contract, facts.raw, facts.terms),
  );
  return terms <= 2 * new Set(taken.map(({ key }) => key)).size;
}

const summing =
  /\b(?:therefore|thus|hence|overall|ultimately|in (?:the end|short|sum|summary|essence|brief)|finally|conclu\w+|all in all|at the end of the day|after all|all things considered|taken together|as (?:argued|shown|discussed|stated|mentioned|suggested)|i (?:\w+ )?(?:believe|think|feel|hope)|in my (?:opinion|view)|(?:for|with|considering|given|all) (?:of )?(?:these|those|the above)|(?:above|afore)[- ]?mentioned|the way forward|the future)\b/i;
