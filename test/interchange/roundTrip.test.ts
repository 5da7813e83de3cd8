import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentsOf, lookOf } from '../../server/src/interchange/content.js';
import { readDocx } from '../../server/src/interchange/docx/readDocx.js';
import { writeDocx } from '../../server/src/interchange/docx/writeDocx.js';
import { readMarkdown } from '../../server/src/interchange/markdown/readMarkdown.js';
import { writeMarkdown } from '../../server/src/interchange/markdown/writeMarkdown.js';
import type { Content, Script } from '../../server/src/interchange/script.js';
import { anyScript, realisticScript } from '../support/essayGenerator.js';
import { asyncPropertyTest, propertyTest } from '../support/property.js';
import { remarksOf, withoutForbidden } from './support/remarksOf.js';
import { wordScript } from './support/scripts.js';

const options = { author: 'Tutor', date: '2026-11-24T12:00:00Z' };

async function throughWord(script: Script): Promise<Script> {
  const read = readDocx(await writeDocx(script, options));
  if (read.kind === 'problem') assert.fail(read.message.template);
  return read.script;
}

suite('A script that goes to Word and comes back', () => {
  propertyTest(
    'reads the same after it was written in Markdown',
    150,
    fc.property(anyScript(), text => {
      const script = readMarkdown(text);
      const again = readMarkdown(writeMarkdown(script));
      assert.deepEqual(remarksOf(again), remarksOf(script));
      assert.equal(again.frontMatter, script.frontMatter);
    }),
  );

  asyncPropertyTest(
    'keeps every remark with its author, its date and its place',
    60,
    fc.asyncProperty(anyScript(), async text => {
      const script = readMarkdown(withoutForbidden(text));
      const again = readMarkdown(writeMarkdown(await throughWord(script)));
      assert.deepEqual(remarksOf(again), remarksOf(script));
      assert.equal(again.frontMatter, script.frontMatter);
    }),
  );

  asyncPropertyTest(
    'is the same Markdown after a second time',
    25,
    fc.asyncProperty(realisticScript(), async text => {
      const once = writeMarkdown(await throughWord(readMarkdown(text)));
      assert.equal(writeMarkdown(await throughWord(readMarkdown(once))), once);
    }),
  );

  asyncPropertyTest(
    'keeps ranges in Word that nest, cross and share their words',
    80,
    fc.asyncProperty(wordScript(), async script => {
      assert.deepEqual(byText(remarksOf(await throughWord(script))), byText(remarksOf(script)));
    }),
  );

  propertyTest(
    'loses no remark, no word and no look in Markdown, whatever Word’s ranges do',
    300,
    fc.property(wordScript(), script => {
      const again = readMarkdown(writeMarkdown(script));
      // A closer of CriticMarkup inside a remark has a space put into it where it would end the words around.
      const remarks = (each: Script): readonly string[] =>
        remarksOf(each)
          .map(({ comments, isDone }) => JSON.stringify([isDone, comments]).replace(/\s/g, ''))
          .sort();
      assert.deepEqual(remarks(again), remarks(script));
      const texts = (each: Script): readonly string[] =>
        contentsOf(each.blocks)
          .map(content => letters(content).join(' '))
          .filter(text => text !== '');
      assert.deepEqual(texts(again), texts(script));
    }),
  );
});

/** What is not white space, with what was suggested of it. */
function letters(content: Content): readonly string[] {
  return lookOf(content, false)
    .split('\u0001')
    .filter(letter => letter !== '' && !/^\s/.test(letter));
}

/** Threads are numbered in another order after the way. */
function byText<Remark>(remarks: readonly Remark[]): readonly string[] {
  return remarks
    .map(remark =>
      JSON.stringify(
        remark,
        Object.keys(remark as object)
          .concat('author', 'date', 'text')
          .sort(),
      ),
    )
    .sort();
}
