import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeQuestion } from '../../../server/src/core/question/looksLikeQuestion.js';
import { parseQuestion } from '../../../server/src/core/question/parseQuestion.js';
import { stripQuestionLabel } from '../../../server/src/core/question/questionLabel.js';
import { termOccurrences } from '../../../server/src/core/question/terms.js';
import type { Span } from '../../../server/src/core/span.js';

const words = fc
  .array(
    fc.constantFrom(
      ...'Discuss discuss and critically analyse why How what? do you agree with reference to the'.split(' '),
      ...'statement Q2). (a) (b) i) ii) U.S. 18th Amendment CPEC Women’s Action Forum (WAF)'.split(' '),
      ...'“ ” ‘ ’ \' " : ; , – - \r\n write notes on suggest is a the worst of Pakistan’s growing'.split(' '),
      ...'give your views 20 marks'.split(' '),
      '\n\n',
      '(20)',
      '**',
      'پاکستان',
      '👩‍👩‍👧',
      'É',
      '\ud800',
    ),
  )
  .map(parts => parts.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), words);

suite('Any text', () => {
  test('has occurrences whose spans give their words', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { text: written, span } of termOccurrences(text)) assertSlice(text, span, written);
      }),
    );
  });

  test('is a question whose spans give their words', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { parts, terms, twist, acronyms, directives } = parseQuestion(text);
        for (const part of parts) {
          assertSlice(text, part.span, part.text);
          for (const term of part.terms) assertSlice(text, term.span, term.text);
          for (const directive of part.directives) assert.ok(directives.includes(directive));
        }
        for (const term of terms) assertSlice(text, term.span, term.text);
        for (const phrase of twist) assert.ok(text.includes(phrase));
        for (const { span } of acronyms) assert.ok(0 <= span.start && span.end <= text.length);
        assert.equal(new Set(directives).size, directives.length);
        assert.equal(new Set(terms.map(({ key }) => key)).size, terms.length);
      }),
      { numRuns: 500 },
    );
  });

  test('has parts in order that do not overlap', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0;
        for (const { span } of parseQuestion(text).parts) {
          assert.ok(end <= span.start && span.start < span.end, JSON.stringify(text));
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('can be asked for its label and its likeness to a question', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { span } = stripQuestionLabel(text);
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        looksLikeQuestion(text);
      }),
    );
  });

  test('as long as an essay is read in no time', () => {
    for (const unit of [
      "' a",
      '“a',
      '(a) ',
      'and how ',
      '....',
      'A.',
      '   ',
      '\n',
      'discuss and ',
      'is a ',
      '* ',
      '(AB) ',
    ]) {
      const text = unit.repeat(3_000);
      const start = performance.now();
      parseQuestion(text);
      looksLikeQuestion(text);
      assert.ok(performance.now() - start < 2_000, unit);
    }
  });
});

function assertSlice(text: string, { start, end }: Span, written: string): void {
  assert.ok(0 <= start && start < end && end <= text.length);
  assert.equal(text.slice(start, end), written);
}
