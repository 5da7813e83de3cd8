import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Analysis,
  Analyzer,
  formatMessage,
  type Message,
  type Span,
} from '../../server/src/core/index.js';
import { realisticScript } from '../support/essayGenerator.js';
import { propertyTest } from '../support/property.js';
import { withCrlf } from '../support/renderMarks.js';

suite('A text with CRLF line ends', () => {
  propertyTest(
    'has the findings, sections and counts of the same text with LF',
    300,
    fc.property(realisticScript(), text => {
      const crlf = withCrlf(text);
      const expected = listing(new Analyzer().analyze(text), crlf.place);
      assert.deepEqual(
        listing(new Analyzer().analyze(crlf.text), span => span),
        expected,
      );
    }),
  );
});

function listing({ essay, diagnostics, problems }: Analysis, place: (span: Span) => Span): object {
  const at = (span: Span | undefined): Span | undefined => (span === undefined ? undefined : place(span));
  return {
    counts: essay.counts,
    question: { span: at(essay.question?.span), text: oneLine(essay.question?.contract.text ?? '') },
    outline: essay.outline?.items.map(({ span }) => at(span)),
    sections: essay.sections.map(({ role, heading, span, words }) => [
      role,
      at(heading?.span),
      at(span),
      words,
    ]),
    remarks: essay.remarks.map(({ span, text, isMarked }) => [at(span), oneLine(text), isMarked]),
    diagnostics: diagnostics.map(({ rule, severity, span, message, fixes }) => {
      return [rule, severity, at(span), words(message), fixes.map(({ title }) => words(title))];
    }),
    problems: problems.map(({ message, span }) => [words(message), at(span)]),
  };
}

function words(message: Message): string {
  return oneLine(formatMessage(message));
}

/** Some messages quote the text with its line ends, as they are or as `\r\n`. */
function oneLine(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\\r\\n', '\\n');
}
