import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { formatMessage } from '../../server/src/core/index.js';
import { interchange } from '../../server/src/interchange/index.js';
import { propertyTest } from '../support/property.js';
import { p, r, wordFile } from './support/wordFile.js';

function problemOf(bytes: Uint8Array): string {
  const result = interchange.fromDocx(bytes);
  if (result.kind === 'script') assert.fail(result.markdown);
  return formatMessage(result.message);
}

suite('What is no Word document', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 1 });

  test('is said to be none', () => {
    const none = 'This is no Word document (.docx), or it is damaged: it cannot be unpacked.';
    assert.equal(problemOf(new Uint8Array()), none);
    assert.equal(problemOf(strToU8('# Markdown')), none);
    assert.equal(problemOf(wordFile({ body: p(r('x')) }).subarray(0, 400)), none);
  });

  test('is said to be an old one', () => {
    assert.match(problemOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)), /before 2007/);
  });

  test('is said to lack its text', () => {
    const text = 'This file is no Word document: it has no word/document.xml.';
    assert.equal(problemOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })), text);
    assert.match(problemOf(zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') })), /cannot be read/);
    assert.match(problemOf(zipSync({ 'word/document.xml': strToU8('<html/>') })), /cannot be read/);
  });

  test('is not unpacked when it would fill the memory', () => {
    assert.ok(bomb.length < 1_000_000);
    const text = '“word/document.xml” in this file would unpack to 64 MB; up to 24 MB are read.';
    assert.equal(problemOf(bomb), text);
  });

  test('is not unpacked when it lies about its size', () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    const directory = lying.findLastIndex(
      (_, at) => at + 4 <= lying.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(directory + 24, 1000, true);
    assert.match(problemOf(lying), /cannot be (?:unpacked|read)/);
  });

  test('declares entities in vain', () => {
    const laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    const bytes = zipSync({ 'word/document.xml': strToU8(`${laughs}<document><body>&c;</body></document>`) });
    assert.match(problemOf(bytes), /cannot be read/);
  });
});

const fragments = [
  '<w:p/>',
  '<w:p><w:r><w:t>text</w:t></w:r></w:p>',
  '<w:p><w:commentRangeStart w:id="0"/></w:p>',
  '<w:commentRangeEnd w:id="0"/>',
  '<w:r><w:t>loose</w:t></w:r>',
  '<w:p><w:r><w:commentReference/></w:r></w:p>',
  '<w:comment w:id="0"/>',
  '<w:comment w:id="0"><w:p><w:r><w:t>twice</w:t></w:r></w:p></w:comment>',
  '<w:comment><w:p/></w:comment>',
  '<w:tbl/>',
  '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="-1"/></w:numPr></w:pPr></w:p>',
  '<w:p><w:pPr><w:outlineLvl w:val="many"/></w:pPr><w:r><w:t>h</w:t></w:r></w:p>',
  '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r></w:p>',
  '<w:p><w:r><w:footnoteReference w:id="9"/></w:r></w:p>',
  '<w:sdt><w:sdtContent><w:sdt/></w:sdtContent></w:sdt>',
  '<w:p><w:hyperlink r:id="none"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>',
];

suite('A Word document that no word processor writes', () => {
  test('may nest without end', () => {
    const deep = '<w:smartTag>'.repeat(20_000) + r('deep') + '</w:smartTag>'.repeat(20_000);
    assert.equal(interchange.fromDocx(wordFile({ body: p(r('shallow') + deep) })).kind, 'script');
  });

  propertyTest(
    'gives a script or a problem, and never an exception',
    150,
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }),
      fc.array(fc.constantFrom(...fragments), { maxLength: 20 }),
      (flips, pieces) => {
        const bytes = wordFile({ body: pieces.join(''), comments: pieces.join('') });
        const broken = bytes.slice();
        for (const [at, byte] of flips) broken[at % broken.length] = byte;
        interchange.fromDocx(bytes);
        interchange.fromDocx(broken);
      },
    ),
  );
});
