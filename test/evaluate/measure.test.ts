import assert from 'node:assert/strict';
import { answers, halves } from './labelled.js';
import { accuracyByRule, measure } from './measure.js';
import type { Judged } from './scores.js';
import type { Task } from './tasks.js';

/** `1` is a fault or a finding, text by text. */
function taskOf(rule: string, faults: string, flags: string): Task {
  const judged = [...faults].map(
    (fault, index): Judged => ({
      id: String(index),
      isFault: fault === '1',
      isFlagged: flags[index] === '1',
    }),
  );
  return { rule, texts: 'texts', agreement: () => undefined, judge: () => judged };
}

suite('What is said of a rule’s accuracy', () => {
  test('needs eight faults in both halves together', () => {
    assert.equal(measure(taskOf('a/few', '1110', '1110')).isEnough, false);
    assert.equal(measure(taskOf('a/enough', '1111', '0000')).isEnough, true);
  });

  test('sums the held-out half of all texts on which the rule can be judged', () => {
    const measured = [
      taskOf('a/rule', '111100', '110010'),
      taskOf('a/rule', '111111', '111000'),
      taskOf('a/rule', '1', '1'),
      taskOf('a/few', '1', '1'),
    ].map(measure);
    assert.deepEqual(accuracyByRule(measured), { 'a/rule': { right: 5, findings: 6, faults: 10 } });
  });

  test('rests on words that stand in the question or the answer', () => {
    const wrong = halves.flatMap(answers).flatMap(({ id, question, markdown, readers }) =>
      readers.flatMap(({ unansweredParts, neglectedTerms, ...places }) => {
        const isMissing = (text: string, mark: unknown): boolean =>
          Array.isArray(mark) && mark.some(words => !text.includes(words));
        const isWrong =
          isMissing(question, [...unansweredParts, ...neglectedTerms]) ||
          Object.values(places).some(mark => isMissing(markdown, mark));
        return isWrong ? [id] : [];
      }),
    );
    assert.deepEqual(wrong, []);
  });
});
