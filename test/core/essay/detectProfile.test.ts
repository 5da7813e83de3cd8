import assert from 'node:assert/strict';
import { Analyzer } from '../../../server/src/core/index.js';

const body =
  'Q. Discuss the concept of Zakat.\n\n## Introduction\n\nIt is a duty.\n\n## Zakat feeds\n\nIt does.\n\n## Conclusion\n\nPay it.\n';

const cases: readonly (readonly [text: string, profile: string])[] = [
  [body, 'css-answer'],
  [`Subject: Islamic Studies\n\n${body}`, 'css-islamic-studies'],
  [`CSS Islamiat\n\n${body}`, 'css-islamic-studies'],
  [`---\nessay:\n  subject: Islamiyat\n---\n\n${body}`, 'css-islamic-studies'],
  [`---\nessay:\n  paper: Gender Studies\n---\n\n${body}`, 'css-gender-studies'],
  [`---\nessay:\n  subject: Islamiat\n  marks: 100\n---\n\n${body}`, 'css-essay'],
  [`---\nessay:\n  subject: Botany\n---\n\n${body}`, 'css-answer'],
  // The body may speak of a paper without being of it.
  [body.replace('It is a duty.', 'Islamic Studies is a paper.'), 'css-answer'],
];

suite('The profile that a script shows by itself', () => {
  for (const [text, profile] of cases) {
    test(`${profile}: ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.equal(new Analyzer().analyze(text).profile.id, profile);
    });
  }
});
