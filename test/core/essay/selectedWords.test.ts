import assert from 'node:assert/strict';
import fc from 'fast-check';
import { selectedWords } from '../../../server/src/core/essay/selectedWords.js';
import { Analyzer, type Essay } from '../../../server/src/core/index.js';

const essayOf = (text: string): Essay => new Analyzer().analyze(text).essay;

/** The words counted between two `|`. */
function selected(marked: string): number {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  const text = marked.replaceAll('|', '');
  return selectedWords(essayOf(text), [{ start, end }]);
}

const script = `---
essay:
  question: Discuss the water crisis.
---

Discuss the water crisis.

## Introduction

Pakistan’s ==rivers== are ~~very~~ short {>>why?<<}of *water*, and don’t rise.

- First point of three.
- Second – and last – one.

> “Water is life” — Anon

\`\`\`mermaid
graph TD; A-->B
\`\`\`

## Conclusion

The crisis {++hardly++} is one {--mere--} of {~~poor~>bad~~} management in 2,024 of 12.5 per cent.
`;

suite('selectedWords', () => {
  const cases: readonly (readonly [name: string, text: string, count: number])[] = [
    ['some words', 'Water is |short of| late.', 2],
    ['a word that is cut, as Word does', 'Water is sh|ort o|f late.', 2],
    ['white space alone', 'Water| |is short.', 0],
    ['hyphens, dashes and contractions', '|Pak-US ties – it isn’t so—yet|.', 5],
    ['numbers', '|$3.2 billion in 2019-20, or 36.5%|.', 6],
    ['a point of a list', '## A\n\n- one\n|- two three\n|- four', 2],
    ['struck-out words', 'Water |is ~~very~~ short| now.', 2],
    ['a remark', 'Water |is {>>why not?<<} short| now.', 2],
    ['a suggestion of the tutor', 'Water |is {++really++} short| now.', 2],
    ['highlight marks', 'Water |is ==short== now|.', 3],
    ['code', 'Water |is `code here` short| now.', 2],
    ['a heading', '|## Causes of it\n\n|Water is short.', 0],
    ['an end inside a marked word', 'Water is ==sho|rt== now|.', 2],
    ['Urdu', 'پانی |کی قلت| ہے۔', 2],
    ['lines that end with CRLF', 'Water is\r\n|short\r\nof| late.', 2],
    ['a paragraph that a remark cuts', 'Water |is\n{>>why?<<}\nshort of| late.', 3],
  ];
  for (const [name, text, count] of cases) {
    test(`counts ${name}`, () => {
      assert.equal(selected(text), count);
    });
  }

  test('of everything are the words of the essay', () => {
    const essay = essayOf(script);
    assert.equal(selectedWords(essay, [{ start: 0, end: script.length }]), essay.counts.words);
    assert.notEqual(essay.counts.words, 0);
  });

  test('of front matter, question, headings, remarks and code are none', () => {
    const essay = essayOf(script);
    for (const words of [
      'question: Discuss',
      'Discuss the water crisis.\n\n##',
      '>>why?',
      'graph TD',
      'Conclusion',
    ]) {
      const start = script.indexOf(words);
      assert.equal(selectedWords(essay, [{ start, end: start + words.length }]), 0, words);
    }
  });

  test('of stretches cut between words add up to the whole, in any order', () => {
    const essay = essayOf(script);
    const gaps = [...script.matchAll(/\s+/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.subarray(gaps, { maxLength: 6 }), cuts => {
        const ends = [0, ...cuts, script.length];
        const spans = cuts.concat(script.length).map((end, index) => ({ start: ends[index] as number, end }));
        assert.equal(selectedWords(essay, spans.toReversed()), essay.counts.words);
      }),
    );
  });
});
