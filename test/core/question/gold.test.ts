import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { directiveVerbs } from '../../../server/src/core/question/directives.js';
import { looksLikeQuestion } from '../../../server/src/core/question/looksLikeQuestion.js';
import { parseQuestion } from '../../../server/src/core/question/parseQuestion.js';

/** Labelled by hand from the papers, before the parser was tuned; `parts` holds the first words of each. */
interface GoldQuestion {
  readonly paper: string;
  readonly question: string;
  readonly directives: readonly string[];
  readonly parts: readonly string[];
  /** As written; given for some questions. */
  readonly terms?: readonly string[];
}

const gold: readonly GoldQuestion[] = readFileSync(
  new URL('../../fixtures/questions/gold.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map(line => JSON.parse(line));

suite('The past papers', () => {
  test('the directives of a question are found in their order', () => {
    const wrong = gold.filter(
      ({ question, directives }) => parseQuestion(question).directives.join() !== directives.join(),
    );
    assertRatio(wrong, 0.98);
  });

  test('a question falls into the parts that need answers of their own', () => {
    const wrong = gold.filter(({ question, parts }) => parseQuestion(question).parts.length !== parts.length);
    assertRatio(wrong, 0.98);
  });

  test('a part begins where its answer begins', () => {
    const wrong = gold.filter(({ question, parts }) => {
      const found = parseQuestion(question).parts;
      return !parts.every((start, index) => found[index]?.text.startsWith(start));
    });
    assertRatio(wrong, 0.98);
  });

  test('the terms are the words the answer has to take up', () => {
    for (const { question, terms } of gold) {
      if (terms === undefined) continue;
      assert.deepEqual(
        parseQuestion(question).terms.map(({ text }) => text.replace(/ \(.*$/, '')),
        terms,
        question,
      );
    }
  });

  test('a question that opens with a directive word has that directive', () => {
    for (const { question } of gold) {
      for (const [, verb = ''] of question.matchAll(/(?:^|[.?!] )(?:Critically |Briefly )?(\w+)/g)) {
        const directive = Object.hasOwn(directiveVerbs, verb.toLowerCase())
          ? directiveVerbs[verb.toLowerCase()]
          : undefined;
        if (directive === undefined) continue;
        const found = parseQuestion(question).directives;
        assert.ok(
          found.some(name => name.endsWith(directive)),
          `${directive}: ${question}`,
        );
      }
    }
  });

  test('every question but an essay topic is seen to be one', () => {
    const answers = gold.filter(({ paper }) => !paper.includes('Essay'));
    assert.deepEqual(
      answers.filter(({ question }) => !looksLikeQuestion(question)),
      [],
    );
  });
});

function assertRatio(wrong: readonly GoldQuestion[], minimum: number): void {
  const ratio = 1 - wrong.length / gold.length;
  assert.ok(minimum <= ratio, `${ratio}:\n${wrong.map(({ question }) => question).join('\n')}`);
}
