import assert from 'node:assert/strict';
import { familyData } from '../../../server/src/core/question/families/index.js';
import { memberKeys } from '../../../server/src/core/question/families.js';
import { parseQuestion } from '../../../server/src/core/question/parseQuestion.js';
import { termOccurrences } from '../../../server/src/core/question/terms.js';
import { areEnough, type Tie, tiesTo } from '../../../server/src/core/question/ties.js';

suite('Ties to the question', () => {
  test('say by what a term is taken up: its own word, another name, a word for the same subject', () => {
    assert.deepEqual(
      ties('Discuss corruption and the policy of the US in Pakistan.', 'American policies and bribery').map(
        ({ term, by, text }) => [term.text, by, text],
      ),
      [
        ['corruption', 'family', 'bribery'],
        ['policy', 'term', 'policies'],
        ['US', 'alias', 'American'],
      ],
    );
  });

  test('prefer the term itself to words for the same subject', () => {
    assert.deepEqual(
      ties('Discuss corruption.', 'Graft and corruption').map(({ by }) => by),
      ['term'],
    );
  });

  test('want the words of a phrase side by side in the text', () => {
    const question = 'Discuss climate change.';
    assert.equal(ties(question, 'Sea levels').length, 1);
    assert.equal(ties(question, 'Levels of the sea').length, 0);
  });

  test('run from what is asked to what is said, not back', () => {
    assert.equal(ties('Discuss judicial activism.', 'The bench').length, 1);
    assert.equal(ties('Discuss the bench.', 'Judicial review').length, 0);
  });

  test('are not enough where a country alone is named and something is asked of it', () => {
    const question = 'Write a note on the significance of Iran for the foreign policy of Pakistan.';
    assert.equal(isEnough(question, 'The Iranian revolution'), false);
    assert.equal(isEnough(question, 'Iran and Pakistan'), true);
    assert.equal(isEnough(question, 'Diplomacy'), true);
  });

  test('are enough where a part asks nothing of the name', () => {
    assert.equal(isEnough('Explore the significance of SCO for Pakistan.', 'Islamabad'), true);
  });
});

suite('Families of words', () => {
  test('are many, each with a name of its own and a source', () => {
    assert.ok(60 <= familyData.length);
    assert.equal(new Set(familyData.map(({ name }) => name)).size, familyData.length);
    assert.ok(familyData.every(({ source }) => source !== ''));
  });

  test('hold no member that loses words, and so its meaning, as stop words', () => {
    const lost = familyData.flatMap(({ asked, said }) =>
      `${asked} ${said}`.split(' ').filter(member => {
        const count = memberKeys(member).length;
        return count === 0 || (member.includes('_') && count < 2);
      }),
    );
    assert.deepEqual(lost, []);
  });
});

function ties(question: string, text: string): readonly Tie[] {
  return tiesTo(parseQuestion(question), text, termOccurrences(text));
}

function isEnough(question: string, text: string): boolean {
  return areEnough(ties(question, text), parseQuestion(question));
}
