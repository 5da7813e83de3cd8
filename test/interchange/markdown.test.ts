import assert from 'node:assert/strict';
import { readMarkdown } from '../../server/src/interchange/markdown/readMarkdown.js';
import { writeMarkdown } from '../../server/src/interchange/markdown/writeMarkdown.js';
import { remarksOf } from './support/remarksOf.js';

function again(markdown: string): string {
  return writeMarkdown(readMarkdown(markdown));
}

suite('Markdown of a script', () => {
  const asItWas = [
    '# Title\n\nA **bold**, *slanted*, ~~cut~~, ==seen== and `coded` word.\n',
    '- a\n  - b\n- c\n\n1. d\n2. e\n',
    '3. third\n4. fourth\n',
    '- a\n\n  more of it\n\n- b\n',
    '> quoted\n>\n> twice\n',
    '| a | b |\n| --- | --- |\n| \\| |  |\n',
    '```js\nlet a = 1;\n\n```\n',
    'Line  \nand line.\n',
    'See [it](https://example.org/a_(b)) and <https://example.org>.[^1]\n\n[^1]: There.\n',
    '---\nessay:\n  marks: 20 # of 20\n---\n\nText\n',
    '***\n',
    '{==words==}{>>@A._Tutor 2026-11-24 [done] [relevance] so?<<}{>>@Sana 2026-11-25T10:00:00Z yes<<}\n',
    '{==same==}{>>a<<}{====}{>>b<<}{++++}{>>behind<<}\n',
    '{++new **words**++}{--old--}{>>why?<<}\n',
    'In {==wo{>>inside<<}rds==}{>>around<<}.\n',
    '**bo**{==**ld**==}{>>on half<<}\n',
    '## In a {==heading==}{>>so?<<}\n\n- In a {==point==}{>>so?<<}\n\n| In {==a cell==}{>>a \\| b<<} |\n| --- |\n',
  ];
  for (const markdown of asItWas) {
    test(`stays as it is: ${JSON.stringify(markdown).slice(0, 60)}`, () => {
      assert.equal(again(markdown), markdown);
    });
  }

  test('joins lines that an editor wrapped, and keeps those that a candidate began', () => {
    const wrapped = `${'water '.repeat(12).trim()}\n${'flows '.repeat(12).trim()}\nand ends`;
    assert.equal(again(wrapped), `${wrapped.replaceAll('\n', ' ')}\n`);
    assert.equal(again('A. CANDIDATE\nBatch 21\n'), 'A. CANDIDATE  \nBatch 21\n');
  });

  test('may end its lines in any way', () => {
    assert.equal(again('\ufeff# A\r\n\r\nb\r\nc\r\n'), '# A\n\nb  \nc\n');
  });

  test('has an author in one word, whatever the name', () => {
    const [remark] = remarksOf(readMarkdown('{>>@Dr._Ayesha__K 2026-11-24 so?<<}'));
    assert.deepEqual(remark?.comments, [{ author: 'Dr. Ayesha_K', date: '2026-11-24', text: 'so?' }]);
    const blocks = readMarkdown('{>>x<<}').blocks;
    const comments = [{ author: "O'Brien (KIPS)", text: 'so <<} it {==is==}' }];
    assert.equal(
      writeMarkdown({ blocks, threads: [{ isDone: false, comments }] }),
      '{>>@O-Brien_-KIPS- so <<\\} it {==is==}<<}\n',
    );
  });

  test('has one form for what is highlighted with no remark on it', () => {
    assert.equal(again('{==a==} {>>b<<}\n'), '==a== {>>b<<}\n');
  });

  test('that is broken is text', () => {
    for (const broken of ['{>>open', '{==open {>>b<<}', '==}{>>', '{~~a~>b']) {
      assert.equal(again(`${broken}\n`), `${broken}\n`);
    }
  });
});
