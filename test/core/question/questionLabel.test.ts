import assert from 'node:assert/strict';
import { stripQuestionLabel } from '../../../server/src/core/question/questionLabel.js';

suite('The label of a question', () => {
  for (const [written, question, marks] of [
    ['Q2). Write a note on rights. (20)', 'Write a note on rights.', 20],
    ['Q. No. 3: Why? [20 marks]', 'Why?', 20],
    ['Q.No.3. Why? (10+10)', 'Why?', 20],
    ['Question: Why? (8+12=20)', 'Why?', 20],
    ['**Question 4 –** Why? **(20 Marks)**', 'Why?', 20],
    ['## Q3 (a) Discuss rights. 20 marks', 'Discuss rights.', 20],
    ['QUESTION NO. 5 Discuss rights.', 'Discuss rights.', undefined],
    ['Topic: Price hike', 'Price hike', undefined],
    ['2) Discuss rights (2024)', 'Discuss rights (2024)', undefined],
    ['Questions of identity', 'Questions of identity', undefined],
    ['1973 Constitution. Discuss.', '1973 Constitution. Discuss.', undefined],
    ['Quaid. Discuss.', 'Quaid. Discuss.', undefined],
  ] as const) {
    test(written, () => {
      const found = stripQuestionLabel(written);
      assert.equal(written.slice(found.span.start, found.span.end), question);
      assert.equal(found.marks, marks);
    });
  }

  test('a number alone labels headings too, so it proves no question', () => {
    assert.equal(stripQuestionLabel('1. Introduction').isLabelled, false);
    assert.equal(stripQuestionLabel('Q1. Introduction').isLabelled, true);
  });
});
