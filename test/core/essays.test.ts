import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Analysis, Analyzer } from '../../server/src/core/index.js';
import { assertFixesAreSound } from '../support/fixCheck.js';
import { listing } from '../support/listing.js';

const folder = resolve(__dirname, '../fixtures/essays');
const shouldUpdate = process.env.UPDATE_GOLDEN === '1';
const scripts = readdirSync(folder).filter(name => name.endsWith('.md'));
/** No editor checks it unasked, so what a check would say has no listing. */
const notAnEssay = 'readme.md';

suite('Whole scripts', () => {
  for (const name of scripts.filter(script => script !== notAnEssay)) {
    const expectedPath = join(folder, name.replace(/\.md$/, '.expected.txt'));
    test(`${name} gets what its listing says (UPDATE_GOLDEN=1 writes it anew)`, () => {
      const actual = listing(analyze(read(name)));
      if (shouldUpdate) writeFileSync(expectedPath, actual);
      assert.ok(existsSync(expectedPath), `${expectedPath} is missing`);
      assert.equal(actual, readFileSync(expectedPath, 'utf8'));
    });
    test(`${name} gets the same with CRLF line ends`, () => {
      const crlf = read(name).replaceAll('\n', '\r\n');
      assert.equal(listing(analyze(crlf)), listing(analyze(read(name))));
    });
    test(`${name} has sound fixes`, () => assertFixesAreSound(analyze(read(name)), analyze));
  }

  test('a good answer gets no warning, and at most three hints', () => {
    const { diagnostics, mode, problems } = analyze(read('good-answer.md'));
    const loud = diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning');
    assert.equal(mode, 'review');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      loud.map(({ rule, span }) => `${rule} ${read('good-answer.md').slice(span.start, span.end)}`),
      [],
    );
    assert.ok(diagnostics.length <= 3, listing(analyze(read('good-answer.md'))));
  });

  test('a README is no essay', () => assert.equal(analyze(read(notAnEssay)).likeness, 'no'));
});

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function analyze(text: string): Analysis {
  return new Analyzer().analyze(text);
}
