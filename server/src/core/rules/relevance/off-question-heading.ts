import { termsTakenUp } from '../../essay/coverage.js';
import type { Section } from '../../essay/essay.js';
import { argumentsOf, isGroup, openingSentence } from '../../essay/queries.js';
import type { QuestionContract } from '../../question/questionContract.js';
import { defineRule } from '../../rule.js';
import { contains } from '../../span.js';
import { termList } from '../support/termList.js';

export const offQuestionHeading = defineRule({
  id: 'off-question-heading',
  group: 'relevance',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'The heading of an argument holds none of the question’s terms.',
    rationale:
      'An examiner reads the headings first and looks in them for the question. Word families, names and ' +
      'acronyms count (US, America, American; Pak–US), looser topics do not. Where the first sentence ' +
      'below ties the argument to the question, only the heading is left to repair, and the finding is ' +
      'information.',
    sources: [
      'A marked CSS script: relate your headings and arguments to the question statement',
      'Hayat (Scribd 745546493): use the exact words of the question in headings',
      'FPSC examiners 2015 (Essay): what does not serve the argument earns nothing',
    ],
  },
  messages: {
    untied: '“{title}” and its first sentence hold no word of the question, such as {terms}.',
    bare: '“{title}” holds no word of the question, such as {terms}.',
    question: 'The question',
  },

  check(essay, report, _options, { headings }) {
    const { question } = essay;
    if (question === undefined || question.contract.terms.length === 0 || headings === 'unwanted') return;
    const { span: place, contract } = question;
    const related = place === undefined ? [] : [{ span: place, message: report.message('question') }];
    for (const section of argumentsOf(essay)) {
      const { heading, anchor: span } = section;
      if (heading === undefined || isTied(section, contract) || isPointOfTied(section, contract)) continue;
      if (scriptureHeading.test(heading.title)) continue;
      const data = { title: heading.title, terms: termList(contract) };
      if (opensTied(section, contract)) report('bare', { span, related, data, severity: 'information' });
      else report('untied', { span, related, data });
    }
  },
});

/** Islamic Studies answers are taught to stand on these two headings (JWT, Preparing the CSS). */
const scriptureHeading = /\b(?:qur['’]?[aā]n(?:ic)?|ahadith|hadiths?|hadees|sunnah?|seerah?)\b/iu;

function isTied({ heading }: Section, contract: QuestionContract): boolean {
  return heading !== undefined && 0 < termsTakenUp(contract, heading.title, heading.terms).length;
}

/** A label, bold words or a point in an argument that is tied: a step of it, no heading to an examiner. */
function isPointOfTied({ heading, parent }: Section, contract: QuestionContract): boolean {
  const isStep = heading !== undefined && heading.form !== 'atx' && heading.form !== 'setext';
  return isStep && parent !== undefined && !isGroup(parent) && isTied(parent, contract);
}

function opensTied(section: Section, contract: QuestionContract): boolean {
  const opening = openingSentence(section);
  if (opening === undefined) return false;
  const { raw, terms } = opening.paragraph.facts;
  const words = terms.filter(({ span }) => contains(opening.sentence.span, span));
  return 0 < termsTakenUp(contract, raw, words).length;
}
