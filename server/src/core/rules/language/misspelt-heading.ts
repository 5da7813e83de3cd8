import type { Essay } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
import { spellings } from '../support/spellings.js';

export const misspeltHeading = defineRule({
  id: 'misspelt-heading',
  group: 'language',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'A word of a heading is misspelt.',
    rationale:
      'Headings are what an examiner reads first and remembers. Only words from a list of known misspellings are ' +
      'flagged: names, terms from Urdu and Arabic, and British and American spellings never are.',
    sources: [
      'A marked CSS script: “Challanging factors” as a heading',
      'FPSC examiners 2016 (Essay): not one script free of errors of grammar, spelling and punctuation',
    ],
  },
  messages: {
    misspelt: '“{word}” is written “{correct}”.',
    write: 'Write “{correct}”',
  },

  check(essay, report) {
    for (const { start, end } of titles(essay)) {
      for (const match of essay.text.slice(start, end).matchAll(/\p{L}+/gu)) {
        const word = match[0];
        const spelling = spellings.get(word.toLowerCase());
        if (spelling === undefined) continue;
        const span = { start: start + match.index, end: start + match.index + word.length };
        const correct = withCapitals(spelling, word);
        const edits = [{ span, newText: correct }];
        // The word is the writer's: only the writer replaces it.
        report(
          'misspelt',
          { span, data: { word, correct } },
          { title: 'write', data: { correct }, edits, isSafe: false },
        );
      }
    }
  },
});

function titles({ outline, sections }: Essay) {
  const headings = [outline?.heading, ...sections.map(({ heading }) => heading)];
  return headings.flatMap(heading => heading?.titleSpan ?? []);
}

/** “CHALLANGES” becomes “CHALLENGES”, “Challanges” “Challenges”. */
function withCapitals(spelling: string, model: string): string {
  if (model === model.toUpperCase()) return spelling.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase()
    ? first.replace(/./u, spelling.charAt(0).toUpperCase()) + spelling.slice(1)
    : spelling;
}
