import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPlaceholders } from '../../../server/src/core/evidence/placeholders.js';
import { fragments } from './fragments.js';

suite('findPlaceholders', () => {
  const lines = [
    'According to |[source, year]|, it failed.',
    'It failed in |[year]|.',
    '|[author, work]| says so.',
    'Case in point: |[…]|.',
    'For instance, |[example]|.',
    '|[example]|: it failed.',
    'For instance, |[source, year]|:',
    'It failed |[...]|',
    'It failed |[citation needed]|.',
    '|TODO| add a figure',
    'It is |TBD|.',
    'It grew by |XX%|.',
    'It costs |XXX| rupees.',
    'It was |____| who won.',
    'It failed |[insert the date here]|.',
    '|[name]| says so.',
    // Near misses.
    'See [source](https://example.org) and [year][1].',
    'It failed[^1] as he said.',
    'It “faild [sic]”.',
    '“[the] state failed”.',
    'He said, “the state […] failed its people”.',
    'The [reference]: https://example.org',
    '[source]: <a.html>',
    '[data]: /figures/a.png',
    'It failed [example]:so.',
    'Chapter XX ends it.',
    'A snake_case__name stays.',
    'An array[year] is code.',
    '[Pakistan] failed.',
  ];
  for (const line of lines) {
    test(line, () => {
      const expected = [...line.matchAll(/\|([^|]+)\|/g)].map(([, slot]) => slot);
      const found = findPlaceholders(line.replaceAll('|', ''));
      assert.deepEqual(
        found.map(({ text }) => text),
        expected,
      );
    });
  }

  test('for any text the slots are slices of it, in order and apart', () => {
    fc.assert(
      fc.property(fragments, text => {
        let at = 0;
        for (const { span, text: words } of findPlaceholders(text)) {
          assert.ok(at <= span.start && span.start < span.end);
          assert.equal(text.slice(span.start, span.end), words);
          at = span.end;
        }
      }),
    );
  });
});
