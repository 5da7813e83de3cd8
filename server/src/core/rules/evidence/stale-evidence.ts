import { defineRule } from '../../rule.js';
import { type PlacedSentence, sentencesOf } from '../support/surroundings.js';

export const staleEvidence = defineRule({
  id: 'stale-evidence',
  group: 'evidence',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'presence',
  docs: {
    summary: 'A figure or a report that is told as of today is many years old.',
    rationale:
      'An examiner of current affairs reads the newest figure in the papers. An old one is sound where the answer tells ' +
      'of the past; told in the present tense it shows that the notes were not brought up to date. How many years ' +
      'are too many belongs to the profile.',
    sources: ['FPSC examiners 2019: stock examples', 'Tutors’ remarks: “Outdated fact”'],
  },
  messages: {
    old: '“{evidence}” is {years} years old: is there a newer one?',
  },

  check(essay, report, _options, { evidence: { staleAfterYears } }, { year }) {
    if (year === undefined || staleAfterYears === undefined) return;
    for (const sentence of sentencesOf(essay)) {
      if (!mayBeStale(sentence)) continue;
      const [piece, newest] = [sentence.evidence.find(isReportOrFigure), newestYear(sentence)];
      if (piece === undefined || newest === undefined || year - newest <= staleAfterYears) continue;
      const found = sentence.section.evidence.find(
        ({ text, span }) => text === piece.text && sentence.span.start <= span.start,
      );
      if (found === undefined) continue;
      const data = { evidence: found.text.replace(/\s+/g, ' '), years: year - newest };
      report('old', { span: found.span, data });
    }
  },
});

/** Told as of now; the background and the past tense may be old. */
function mayBeStale({ section, text }: PlacedSentence): boolean {
  if (section.role === 'background' || section.role === 'references') return false;
  return presentTense.test(text) && !pastTense.test(text);
}

const presentTense =
  /\b(?:is|are|has|have|stands?|ranks?|lives?|counts?|puts?|shows?|says|states|reports|finds|remains?|lacks?|suffers?|spends?|costs?|according to)\b/i;
const pastTense =
  /\b(?:was|were|had|did|fell|rose|grew|became|since|from|after|before|until|then|first|signed|passed|introduced|promises|added|\p{L}{2,20}ed (?:in|by|from|to))\b/iu;

function isReportOrFigure({ kind, confidence }: PlacedSentence['evidence'][number]): boolean {
  return confidence === 'high' && (kind === 'statistic' || kind === 'report');
}

/** A year of a law, a book or a treaty says nothing of the figure's age. */
function newestYear({ text, evidence }: PlacedSentence): number | undefined {
  if (evidence.some(({ kind }) => timeless.has(kind))) return undefined;
  const years = [...text.matchAll(/(?<![\d,.$])((?:19|20)\d\d)(?:[-–/](\d\d)(?!\d))?(?![\d,]\d|%)/g)].map(
    ([, first = '', second]) => (second === undefined ? Number(first) : Number(first) + 1),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

const timeless: ReadonlySet<string> = new Set(['law', 'treaty', 'book', 'case', 'scripture', 'event']);
