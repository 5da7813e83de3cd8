import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../server/src/core/prose/sentences.js';

function sentences(text: string): string[] {
  return splitSentences(text).map(sentence => sentence.text);
}

/** “|” marks each boundary; a line without one is a single sentence. */
const domainTexts = [
  'Aid was cut in 1990.|It came back in 2001.',
  'Sanctions ended in 2021.|Aid did not return.',
  'Art. 370 was revoked in 2019.|Kashmir was locked down.',
  'Arts. 8 to 28 list the rights.',
  'It cost Rs. 500 a head.',
  'The budget set aside Rs. 2.4 trillion.|Debt took most of it.',
  'Gen. Zia held no election.|Nor did Gen. Musharraf at first.',
  'Dr. Ishrat Husain disagrees.',
  'Lt. Gen. Tikka Khan moved in.',
  'Mr. Jinnah met Mr. Gandhi at Bombay.',
  'Both rivals, i.e. India and China, watched.',
  'Minerals, e.g. copper and gold, lie idle.',
  'It sells cotton, rice, etc. to Europe.',
  'It sells cotton, rice, etc.|Europe buys them.',
  'The U.S. Congress passed it.',
  'Troops left the U.S.|The war went on.',
  'The U.N. General Assembly met.',
  'Khan et al. (2019) disagree.',
  'Stephen P. Cohen wrote of a failing state.',
  'S. Akbar Zaidi blames the elite.',
  'J. S. Mill defended liberty.',
  'Dosso vs. The State legalised it.',
  'Federation v. Tamizuddin was the first.',
  'St. Petersburg hosted the talks.',
  'Resolution No. 47 asked for a vote.',
  'Asked for help, he said no.|The door closed.',
  'Growth fell to 3.2 per cent.|Prices rose by 29.4%.',
  'On 5 Aug. 2019 all changed.',
  'It ended in Aug.|The rains came late.',
  'Is water a right?|Many would say so.',
  '“Is it so?” he asked.',
  '“It is so.”|He left.',
  'He spoke of “terror.”|Nobody asked why.',
  'It joined the "war on terror".|currently, ties are cold.',
  'The relations are complex.|they need work.',
  'The approx. cost is known.',
  'Wait… there is more.',
  'The talks failed…|Nobody was surprised.',
  'The talks... failed.',
  'Poverty rose (see Table 2).|Jobs fell.',
  'Poverty rose.|[See below.]|Jobs fell.',
  '1. Water is scarce.|2. Dams are few.',
  'a. Water is scarce.',
  'It ruled till 1526 A.D. and fell.',
  'It ruled till 1526 A.D.|The Mughals came.',
  'He came at 5 p.m. on Friday.',
  'پانی زندگی ہے۔|یہ کم ہے۔',
  'کیا یہ سچ ہے؟|ہاں۔',
  'Plan B.|The army moved in.',
  'It is 15 km away.|15 more remain.',
  'See www.dawn.com for it.',
  'The 18th.|The 27th followed.',
  'Never!|Not once!',
  'What?!|Nobody knew.',
  'It won on 3 counts: law, order, etc.',
];

suite('splitSentences', () => {
  for (const text of domainTexts) {
    test(text, () => {
      assert.deepEqual(sentences(text.replaceAll('|', ' ')), text.split('|'));
    });
  }

  test('a line break inside a paragraph is white space', () => {
    assert.deepEqual(sentences('Aid was\r\ncut. It\ncame back.'), ['Aid was\r\ncut.', 'It\ncame back.']);
  });

  test('a forgotten space after the stop does not hide the boundary', () => {
    assert.deepEqual(sentences('The state failed.The people paid.'), [
      'The state failed.',
      'The people paid.',
    ]);
  });

  test('an item number on a line of its own opens its sentence', () => {
    assert.deepEqual(sentences('Dams are few\n2. Canals leak.'), ['Dams are few\n2. Canals leak.']);
  });

  // A capital after an abbreviation that may close a sentence could be a name; only sure openers split.
  test('“U.S.” before an unsure capital stays joined', () => {
    assert.deepEqual(sentences('He left the U.S. Pakistan grieved.'), ['He left the U.S. Pakistan grieved.']);
  });

  test('white space alone holds no sentence', () => {
    assert.deepEqual(sentences(' \n\u00a0'), []);
  });

  test('sentences are trimmed slices in order that leave out white space only', () => {
    const pieces = fc.constantFrom(
      '. ',
      'A',
      'a',
      '1',
      '"',
      '”',
      '…',
      '\r\n',
      '۔',
      'e.g.',
      ' ',
      '😀',
      '?',
      ')',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map(parts => parts.join('')),
        ),
        text => {
          let at = 0;
          for (const { span, text: words } of splitSentences(text)) {
            assert.equal(text.slice(at, span.start).trim(), '');
            assert.equal(text.slice(span.start, span.end), words);
            assert.equal(words.trim(), words);
            assert.ok(span.start < span.end);
            at = span.end;
          }
          assert.equal(text.slice(at).trim(), '');
        },
      ),
    );
  });
});
