import assert from 'node:assert/strict';
import { interchange } from '../../server/src/interchange/index.js';
import { comment, commentEnd, commentStart, p, r, type WordParts, wordFile } from './support/wordFile.js';

const morning = '2026-11-24T09:30:00Z';

function imported(parts: WordParts): string {
  const result = interchange.fromDocx(wordFile(parts));
  if (result.kind === 'problem') assert.fail(result.message.template);
  return result.markdown;
}

suite('A Word document', () => {
  test('gives runs that Word split within a word, and its marks of spelling and place', () => {
    const body = p(
      [
        r('Wat'),
        '<w:proofErr w:type="spellStart"/>',
        r('er sca'),
        '<w:bookmarkStart w:id="1" w:name="x"/>',
        r('rcity', '<w:b/>'),
        '<w:bookmarkEnd w:id="1"/>',
        r(' in ', '<w:b w:val="0"/>'),
        `<w:smartTag w:element="country">${r('Pak')}${commentStart(0)}${r('istan')}</w:smartTag>`,
        `<w:sdt><w:sdtPr/><w:sdtContent>${r(' is')}</w:sdtContent></w:sdt>`,
        commentEnd(0),
        `<w:hyperlink r:id="rId9">${r(' a law', '<w:u w:val="single"/>')}</w:hyperlink>`,
        r('.', '<w:i/>'),
      ].join(''),
    );
    assert.equal(
      imported({
        body,
        comments: comment(0, 'A. Tutor', morning, 'Since when?'),
        targets: { rId9: 'https://example.org/law' },
      }),
      'Water sca**rcity** in Pak{==istan is==}{>>@A._Tutor 2026-11-24T09:30:00Z Since when?<<} [a law](https://example.org/law)*.*\n',
    );
  });

  test('gives comments over several paragraphs, threads on the same words, replies, and what is resolved', () => {
    const body = [
      commentStart(0),
      p(r('Heading'), '<w:outlineLvl w:val="1"/>'),
      p(
        `${r('First ')}${commentStart(1)}${commentStart(2)}${commentStart(3)}${r('words')}${commentEnd(1)}${commentEnd(2)}${commentEnd(3)}${r('.')}`,
      ),
      p(r('Second.')),
      '<w:commentRangeEnd w:id="0"/>',
      p(`<w:r><w:commentReference w:id="0"/></w:r>${r('Third')}<w:r><w:commentReference w:id="4"/></w:r>`),
    ].join('');
    const comments = [
      comment(0, 'Tutor', '2026-11-24T00:00:00Z', 'The whole section', 'is off the question &lt;&lt;} so'),
      comment(1, 'Tutor', morning, 'Source?'),
      comment(2, 'Sana', morning, 'UNDP.'),
      comment(3, 'ali_k', morning, 'Vague'),
      comment(4, 'Tutor', morning, 'Go on'),
      comment(5, 'Tutor', morning, 'In a header'),
    ].join('');
    const commentsExtended = [
      '<w15:commentEx w15:paraId="000000001" w15:done="0"/>',
      '<w15:commentEx w15:paraId="000000010" w15:done="1"/>',
      '<w15:commentEx w15:paraId="000000020" w15:paraIdParent="000000010" w15:done="0"/>',
    ].join('');
    assert.equal(
      imported({ body, comments, commentsExtended }),
      `## {==Heading==}{>>@Tutor 2026-11-24 The whole section is off the question <<\\} so<<}

First {==words==}{>>@Tutor 2026-11-24T09:30:00Z [done] Source?<<}{>>@Sana 2026-11-24T09:30:00Z UNDP.<<}{====}{>>@ali__k 2026-11-24T09:30:00Z Vague<<}.

Second.

Third{>>@Tutor 2026-11-24T09:30:00Z Go on<<}

{>>@Tutor 2026-11-24T09:30:00Z In a header<<}
`,
    );
  });

  test('gives ranges that cross, each with the words that are left to it', () => {
    const body = p(
      `${commentStart(0)}${r('one ')}${commentStart(1)}${r('two')}${commentEnd(0)}${r(' three')}${commentEnd(1)}`,
    );
    const comments = comment(0, 'A', morning, 'a') + comment(1, 'B', morning, 'b');
    assert.equal(
      imported({ body, comments }),
      '{==one two==}{>>@A 2026-11-24T09:30:00Z a<<}{== three==}{>>@B 2026-11-24T09:30:00Z b<<}\n',
    );
  });

  test('gives tracked changes, and words that were moved, as suggestions', () => {
    const by = 'w:id="7" w:author="Tutor" w:date="2026-11-24T09:30:00Z"';
    const body = [
      p(
        [
          r('The rivers '),
          `<w:del ${by}><w:r><w:delText xml:space="preserve">was </w:delText></w:r></w:del>`,
          `<w:ins ${by}>${r('were ')}${r('never', '<w:b/>')}<w:del ${by}><w:r><w:delText> ever</w:delText></w:r></w:del></w:ins>`,
          `<w:r><w:rPr><w:rPrChange ${by}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t> dry.</w:t></w:r>`,
        ].join(''),
      ),
      p(
        `<w:moveFromRangeStart ${by} w:name="m"/><w:moveFrom ${by}>${r('Moved.')}</w:moveFrom><w:moveFromRangeEnd w:id="7"/>`,
      ),
      p(`${r('Here: ')}<w:moveTo ${by}>${r('Moved.')}</w:moveTo>`),
    ].join('');
    assert.equal(
      imported({ body }),
      'The rivers {--was --}{++were **never**++}{-- ever--} dry.\n\n{--Moved.--}\n\nHere: {++Moved.++}\n',
    );
  });

  test('gives headings by the names of their styles in any language, and by their level', () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="My heading"/><w:basedOn w:val="berschrift1"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="q"><w:name w:val="Intense Quote"/><w:rPr><w:i/></w:rPr></w:style>',
      '<w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop"/></w:style>',
    ].join('');
    const styled = (id: string, text: string): string => p(r(text), `<w:pStyle w:val="${id}"/>`);
    const body = [
      styled('a', 'Water'),
      styled('t1', 'Causes 3'),
      styled('berschrift1', 'Causes'),
      styled('Own', 'Effects'),
      p(r('Level three'), '<w:outlineLvl w:val="2"/>'),
      styled('q', 'So it is.'),
      styled('loop', 'Plain'),
      p(`${r('A ')}${r('strong', '<w:rStyle w:val="s"/>')}${r(' word')}`),
    ].join('');
    assert.equal(
      imported({ body, styles }),
      '# Water\n\n# Causes\n\n# Effects\n\n### Level three\n\n> *So it is.*\n\nPlain\n\nA **strong** word\n',
    );
  });

  test('gives lists as they are numbered, tables, notes, fields and text boxes', () => {
    const level = (number: number, format: string): string =>
      `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;
    const numbering = [
      `<w:abstractNum w:abstractNumId="0">${level(0, 'lowerLetter')}${level(1, 'bullet')}</w:abstractNum>`,
      '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>',
      '<w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>',
    ].join('');
    const point = (text: string, list: number, depth = 0): string =>
      p(r(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
    const cell = (content: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(r('In a box'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r('In a box'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const picture =
      '<w:r><w:drawing><wp:docPr id="1" name="Picture 1" descr="Map of the Indus"/><a:blip r:embed="rId3"/></w:drawing></w:r>';
    const body = [
      point('Dams', 5),
      point('Tarbela', 5, 1),
      point('Canals', 5),
      p(r('Between.')),
      point('Wells', 5),
      point('Anew', 6),
      `<w:tbl><w:tr>${cell(p(r('Year')))}${cell(p(r('Flow | MAF')))}</w:tr><w:tr>${cell(p(r('1951')) + p(r('2023')), '<w:gridSpan w:val="1"/>')}${cell(p(''))}</w:tr></w:tbl>`,
      p(`${r('A note')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' and hidden', '<w:vanish/>')}${box}`),
      p(
        `${field('begin')}<w:r><w:instrText> HYPERLINK "https://example.org/a" </w:instrText></w:r>${field('separate')}${r('the act')}${field('end')}${r(' of 1973')}<w:r><w:br/></w:r>${r('پانی', '<w:bCs/><w:rtl/>')}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`,
      ),
      p(picture),
    ].join('');
    const footnotes = `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Economic Survey, p. 12')}`)}</w:footnote>`;
    const result = interchange.fromDocx(
      wordFile({ body, numbering, footnotes, targets: { rId3: 'media/image1.png' } }),
    );
    assert.deepEqual(result, {
      kind: 'script',
      markdown: `1. Dams
   - Tarbela
2. Canals

Between.

3. Wells

4) Anew

| Year | Flow \\| MAF |
| --- | --- |
| 1951<br>2023 |  |

A note[^1]

In a box

[the act](https://example.org/a) of 1973  
**پانی**✓

![Map of the Indus](image1.png)

[^1]: Economic Survey, p. 12
`,
      notes: [
        { template: 'Pictures that did not come along, and are only named: {count}.', data: { count: 1 } },
      ],
    });
  });

  test('is escaped only where Markdown would read something else', () => {
    const texts = [
      'snake_case, 5 * 3 < 20 & 100 % [source, year]!',
      '1. Introduction',
      '- so it is',
      '# 3',
      'a *b* c',
      'Tom &amp; Jerry: {++ ++}',
      '{&gt;&gt; no remark &lt;&lt;}',
      '***',
    ];
    assert.equal(
      imported({
        body: texts.map(text => p(r(text.replace('& 1', '&amp; 1').replace(' < ', ' &lt; ')))).join(''),
      }),
      `snake_case, 5 * 3 < 20 & 100 % [source, year]!

1\\. Introduction

\\- so it is

\\# 3

a \\*b\\* c

Tom & Jerry: \\{++ \\+\\+}

\\{>> no remark <<}

\\*\\*\\*
`,
    );
  });
});
