import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Evidence, evidenceKinds } from '../../../server/src/core/evidence/evidence.js';
import { evidenceKey } from '../../../server/src/core/evidence/evidenceKey.js';
import { findEvidence } from '../../../server/src/core/evidence/findEvidence.js';
import { fragments } from './fragments.js';

function high(text: string): string[] {
  return findEvidence(text)
    .filter(evidence => evidence.confidence === 'high')
    .map(evidence => evidence.text);
}

suite('findEvidence', () => {
  test('a treaty with its year is no date besides', () => {
    const found = findEvidence('The Indus Waters Treaty 1960 held until 2025.');
    assert.deepEqual(
      found.map(({ kind, text }) => `${kind}: ${text}`),
      ['treaty: Indus Waters Treaty 1960', 'date: 2025'],
    );
  });

  test('a quotation may hold finds of other kinds', () => {
    const kinds = findEvidence('He said, “In 1971 we lost more than land.”').map(({ kind }) => kind);
    assert.deepEqual(kinds, ['quotation', 'date']);
  });

  test('a long find that proves nothing does not hide a short one that does', () => {
    assert.deepEqual(high('The paper of CSS-2017 asked of Article 6.'), ['Article 6']);
  });

  test('an institution counts where a figure shares its sentence, not in the next one', () => {
    assert.deepEqual(high('The IMF lent $7 billion. The IMF is strict.'), ['IMF', '$7 billion']);
  });

  test('spans are offsets into the text as written, whatever its typography', () => {
    const text = '🙂 The “Cold War”\u00a0(1945–1991)\r\nsplit Europe.';
    for (const { span, text: words } of findEvidence(text)) {
      assert.equal(text.slice(span.start, span.end), words);
    }
    assert.deepEqual(high(text), ['1945–1991']);
  });

  test('a name may run over a line break', () => {
    assert.deepEqual(high('The Indus\r\nWaters Treaty held.'), ['Indus\r\nWaters Treaty']);
  });

  test('countries, cities, peoples, projects and the IT sector are no evidence', () => {
    const text =
      'Pakistan, India, the US and China meet at Lahore. CPEC and IT help Punjabis and Pashtuns. ' +
      'Who gains? The government, the parliament and the Constitution stay weak.';
    assert.deepEqual(findEvidence(text), []);
  });
});

suite('Paragraphs of the shapes that tutors mark', () => {
  const shapes: readonly (readonly [text: string, expected: readonly string[]])[] = [
    [
      'Both states drifted apart from 1990-2001 after ~test~ bans. Later on, in 2021, faith faded when ' +
        'the last soldiers flew out of Kabul.',
      ['1990-2001', '2021'],
    ],
    ['Islamabad moved from security to geoeconomics. It needs help in IT, farming and health.', []],
    [
      'Islamabad helped Washington, first in cold war and then in "US war on terror". In past, it was ' +
        'accused of double games.',
      [],
    ],
    ['Both counter their rivals i.e., for one it is Delhi and for the other is Beijing.', []],
    ['Washington settled the clash in May 2025 by brokering a ceasefire.', ['May 2025']],
  ];
  for (const [text, expected] of shapes) {
    test(text, () => {
      assert.deepEqual(high(text), expected);
    });
  }
});

suite('evidenceKey', () => {
  const same: readonly (readonly [Evidence['kind'], string, string])[] = [
    ['law', 'Article 370', 'Art. 370'],
    ['treaty', 'IWT', 'Indus Waters Treaty 1960'],
    ['statistic', '62 percent', '62%'],
    ['statistic', '$62bn', '$62 billion'],
    ['statistic', 'Rs. 500', 'PKR 500'],
    ['date', 'post-9/11', '9/11'],
    ['date', '1990–2001', '1990-2001'],
    ['institution', 'the World Bank', 'World Bank'],
    ['scholar', 'Huntington', 'Samuel Huntington'],
  ];
  for (const [kind, one, other] of same) {
    test(`${one} and ${other} are one`, () => {
      assert.equal(evidenceKey(evidence(kind, one)), evidenceKey(evidence(kind, other)));
    });
  }

  test('different things have different keys', () => {
    assert.notEqual(evidenceKey(evidence('law', 'Article 370')), evidenceKey(evidence('law', 'Article 6')));
    assert.notEqual(evidenceKey(evidence('date', '1947')), evidenceKey(evidence('statistic', '1947')));
  });

  function evidence(kind: Evidence['kind'], text: string): Evidence {
    return { kind, text, span: { start: 0, end: text.length }, confidence: 'high' };
  }
});

test('for any text the finds are slices of it, sorted, and apart within each kind', () => {
  fc.assert(
    fc.property(fragments, text => {
      const found = findEvidence(text);
      for (const { span, text: words } of found) {
        assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        assert.equal(text.slice(span.start, span.end), words);
        assert.equal(words.trim(), words);
      }
      for (const [index, { span }] of found.entries()) {
        assert.ok((found[index - 1]?.span.start ?? 0) <= span.start);
      }
      for (const kind of evidenceKinds) {
        const ofKind = found.filter(evidence => evidence.kind === kind);
        for (const [index, { span }] of ofKind.entries()) {
          assert.ok((ofKind[index - 1]?.span.end ?? 0) <= span.start);
        }
      }
      for (const evidence of found) evidenceKey(evidence);
    }),
    { numRuns: 1500 },
  );
});
