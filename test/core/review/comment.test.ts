import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readComment, writeComment } from '../../../server/src/core/review/comment.js';
import { propertyTest } from '../../support/property.js';

function inside(written: string): string {
  return written.slice(3, -3);
}

suite('A comment', () => {
  test('is read with its author, date, criterion and state', () => {
    const read = readComment('@tutor 2026-11-24 [relevance] [done] relate it to the question');
    const { author, date, criterion, isDone, text } = read;
    assert.deepEqual(
      { author, date, criterion, isDone, text },
      {
        author: 'tutor',
        date: '2026-11-24',
        criterion: 'relevance',
        isDone: true,
        text: 'relate it to the question',
      },
    );
  });

  test('may be closed at its end', () => {
    const { isDone, text } = readComment('@candidate added [done]');
    assert.deepEqual({ isDone, text }, { isDone: true, text: 'added' });
  });

  test('is written on one line, a closer in it escaped', () => {
    assert.equal(
      writeComment({
        text: 'Use <<} so:\n\n<br> or a|b',
        author: 'Prof. Khan',
        date: '2026-11-24',
        criterion: 'Use of Evidence',
      }),
      '{>>@Prof._Khan 2026-11-24 [use-of-evidence] Use <<\\} so:<br><br>\\<br> or a\\|b<<}',
    );
  });

  test('that opens like an attribute is still its words', () => {
    for (const text of ['@ali says so', '[done] is wrong', '2026-11-24 is late', 'wrote [done]', '\\@x']) {
      const read = readComment(inside(writeComment({ text })));
      assert.deepEqual([read.text, read.isDone, read.author], [text, false, undefined]);
    }
  });

  const piece = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\\',
      '<',
      '<<',
      '}',
      '<<}',
      '<br>',
      '<br/>',
      '|',
      '@x',
      '[done]',
      '[a]',
      '2026-11-24',
      '>',
      '>>',
      '{>>',
      '`',
      '۔',
      '😀',
      '\u0301',
    ],
  );
  const words = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }).map(text => text.replace(/\r/g, '')),
  );
  propertyTest(
    'gives back whatever was typed',
    4000,
    fc.property(words, fc.boolean(), (text, isSigned) => {
      const attributes = isSigned ? { author: 'tutor', date: '2026-11-24', criterion: 'evidence' } : {};
      const written = writeComment({ text, ...attributes });
      assert.equal(written.indexOf('<<}'), written.length - 3);
      assert.doesNotMatch(written, /[\r\n]/);
      const { author, date, criterion, isDone, text: read } = readComment(inside(written));
      assert.equal(read, text.trim());
      assert.equal(isDone, false);
      assert.deepEqual(
        { author, date, criterion },
        isSigned ? attributes : { author: undefined, date: undefined, criterion: undefined },
      );
    }),
  );
});
