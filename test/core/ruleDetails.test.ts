import assert from 'node:assert/strict';
import { Analyzer, formatMessage, ProfileSet } from '../../server/src/core/index.js';

const answer =
  'Q. Discuss the water crisis of Pakistan.\n\n## Introduction\n\nWater is short.\n\n## Canals lose the water\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\nThe canals are of earth.\n\n## Conclusion\n\nShare it by law.\n';

suite('What fixtures cannot set', () => {
  test('missing-visual counts to the number of a tutor’s profile', () => {
    const profiles = new ProfileSet([
      { id: 'mine', extends: 'css-answer', name: 'Mine', evidence: { visuals: { minimum: 2 } } },
    ]);
    const { diagnostics } = new Analyzer({ profiles }).analyze(answer, [
      { source: 'test', config: { profile: 'mine' } },
    ]);
    const messages = diagnostics
      .filter(({ rule }) => rule === 'structure/missing-visual')
      .map(({ message }) => formatMessage(message));
    assert.deepEqual(messages, ['Only 1 of 2 visuals are there.']);
  });

  test('unhighlighted-evidence offers one piece, its section, the whole essay', () => {
    const text =
      '## Introduction\n\nGirls pay first.\n\n## Floods\n\nThe floods of 2010 closed 10,000 schools.\n\n## Heat\n\nSchools shut in May 2022.\n\n## Conclusion\n\nBuild high.\n';
    const [first] = new Analyzer()
      .analyze(text)
      .diagnostics.filter(({ rule }) => rule === 'evidence/unhighlighted-evidence');
    assert.deepEqual(
      first?.fixes.map(({ title, edits }) => [formatMessage(title), edits.length]),
      [
        ['Highlight “2010”', 1],
        ['Highlight all 2 pieces of evidence in this section', 2],
        ['Highlight all 3 pieces of evidence in this essay', 3],
      ],
    );
  });
});
