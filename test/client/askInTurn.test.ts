import assert from 'node:assert/strict';
import { type Answer, askInTurn, back, type Place, type Step } from '../../client/src/askInTurn.js';

/** Gives the answers one after the other, and notes where it was asked. */
function script(answers: readonly Answer<string>[]): {
  step(name: string, applies?: (state: string) => boolean): Step<string>;
  readonly asked: string[];
} {
  const left = [...answers];
  const asked: string[] = [];
  return {
    asked,
    step: (name, applies) => ({
      ...(applies === undefined ? {} : { applies }),
      ask: async (state: string, { step, totalSteps }: Place) => {
        asked.push(`${name} ${step}/${totalSteps}`);
        const answer = left.shift();
        return typeof answer === 'string' ? state + answer : answer;
      },
    }),
  };
}

suite('Asking in turn', () => {
  test('hands each answer on', async () => {
    const { step, asked } = script(['a', 'b']);
    assert.equal(await askInTurn('T', '', [step('one'), step('two')]), 'ab');
    assert.deepEqual(asked, ['one 1/2', 'two 2/2']);
  });

  test('goes back as often as wanted, and keeps what was answered', async () => {
    const { step, asked } = script(['a', 'b', back, back, 'c', 'd', 'e']);
    const answer = await askInTurn('T', '', [step('one'), step('two'), step('three')]);
    assert.equal(answer, 'abcde');
    assert.deepEqual(
      asked.map(line => line.split(' ')[0]),
      ['one', 'two', 'three', 'two', 'one', 'two', 'three'],
    );
  });

  test('leaves out what does not apply, forwards and backwards', async () => {
    const { step, asked } = script(['a', back, 'b', 'c']);
    const never = step('never', () => false);
    const answer = await askInTurn('T', '', [step('one'), never, step('three')]);
    assert.equal(answer, 'abc');
    assert.deepEqual(asked, ['one 1/2', 'three 2/2', 'one 1/2', 'three 2/2']);
  });

  test('ends where the user leaves', async () => {
    const { step, asked } = script(['a', undefined]);
    assert.equal(await askInTurn('T', '', [step('one'), step('two'), step('three')]), undefined);
    assert.equal(asked.length, 2);
  });
});
