import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { LineIndex } from '../../server/src/api/positions.js';
import { proseFrame } from '../../server/src/cli/reporters/proseFrame.js';
import { clip } from '../../server/src/cli/terminalText.js';
import { runOver, type Surroundings } from './fakeHost.js';
import { sample } from './samples.js';

async function textOf(surroundings: Surroundings, ...argv: readonly string[]): Promise<string> {
  return (await runOver({ 'a.md': sample }, ['check', ...argv, 'a.md'], surroundings)).out;
}

const isColoured = (text: string): boolean => text !== stripVTControlCharacters(text);

suite('cli: --format text', () => {
  test('names the file, then each finding by place, severity and rule', async () => {
    const text = await textOf({});
    assert.match(text, /^a\.md {2}CSS answer, 20 marks · review\n/);
    assert.match(text, /^ {2}19:146 +warning +“Many experts believe”.+ {2}evidence\/vague-attribution$/m);
  });

  test('ends with the sections, the whole beside what is wanted, and the number of findings', async () => {
    const text = await textOf({});
    assert.match(text, /^ {2}argument +Climate change and melting glaciers +51 +–$/m);
    assert.match(text, /^ {2}\d+ words of 1000 · \d+ arguments of 10 · evidence: \d+$/m);
    assert.match(text, /\n\d+ warnings, .+; \d+ fixable with --fix\n$/);
  });

  test('sets the words beside the writer’s own target where there is one', async () => {
    const text = `---\nessay:\n  words: { target: 900 }\n---\n${sample.replace(/^---[\s\S]*?\n---\n/, '')}`;
    const { out } = await runOver({ 'a.md': text }, ['check', 'a.md']);
    assert.match(out, /^ {2}\d+ words of 900 · /m);
  });

  test('counts the files where there are several', async () => {
    const { out } = await runOver({ 'a.md': sample, 'b.md': sample }, ['check', 'a.md', 'b.md']);
    assert.match(out, / in 2 files; /);
  });

  test('shows no colour in a file, and colours on a terminal', async () => {
    assert.ok(!isColoured(await textOf({})));
    assert.ok(isColoured(await textOf({ isTerminal: true })));
  });

  const onTerminal: readonly (readonly [Readonly<Record<string, string>>, boolean])[] = [
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ TERM: 'dumb' }, false],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ];
  for (const [env, coloured] of onTerminal) {
    test(`${JSON.stringify(env)}: ${coloured ? 'colours' : 'no colours'} on a terminal`, async () => {
      assert.equal(isColoured(await textOf({ isTerminal: true, env })), coloured);
    });
  }

  test('FORCE_COLOR colours a file too', async () => {
    assert.ok(isColoured(await textOf({ env: { FORCE_COLOR: '1' } })));
  });

  test('a flag wins over the environment', async () => {
    assert.ok(isColoured(await textOf({ env: { NO_COLOR: '1' } }, '--color')));
    assert.ok(!isColoured(await textOf({ isTerminal: true, env: { FORCE_COLOR: '1' } }, '--no-color')));
  });

  test('colours change nothing else', async () => {
    assert.equal(stripVTControlCharacters(await textOf({}, '--color')), await textOf({}));
  });

  test('frames and sections fit the terminal', async () => {
    const text = await textOf({ isTerminal: true, columns: 72 }, '--no-color');
    const wide = text.split('\n').filter(line => /│|^ {2}argument/.test(line) && 72 < stringWidth(line));
    assert.deepEqual(wide, []);
  });

  test('escape sequences of an essay do not reach the terminal', async () => {
    const evil = sample.replace('• India factor', '• \u001b[31mIndia \u202efactor').replace('•', '• \u0007');
    const { out } = await runOver({ 'a.md': evil }, ['check', 'a.md']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

function frameOf(text: string, words: string, width = 40): readonly string[] {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const plain = (part: string): string => part;
  return proseFrame(new LineIndex(text), text, span, { width, gutter: plain, mark: plain });
}

/** The words above the marks, by cells of the terminal. */
function markedIn([shown = '', underline = '']: readonly string[]): string {
  const from = stringWidth(underline.slice(0, underline.indexOf('^')));
  const to = stringWidth(underline);
  let at = 0;
  let marked = '';
  for (const { segment } of new Intl.Segmenter('en').segment(shown)) {
    if (from <= at && at < to) marked += segment;
    at += stringWidth(segment);
  }
  return marked;
}

suite('cli: the frame of a finding', () => {
  test('underlines the words', () => {
    assert.deepEqual(frameOf('One.\n\nSo it is.', 'it'), ['    3 │ So it is.', '      │    ^^']);
  });

  test('cuts a long line around the words', () => {
    const text = `${'before '.repeat(40)}the words${' after'.repeat(40)}`;
    const frame = frameOf(text, 'the words');
    assert.match(frame[0] ?? '', /│ ….*before the words after.*…$/);
    assert.ok(stringWidth(frame[0] ?? '') <= 40);
    assert.equal(markedIn(frame), 'the words');
  });

  test('keeps the beginning of words that are longer than the terminal', () => {
    const words = 'many words '.repeat(20);
    const frame = frameOf(`Here are ${words}`, words);
    assert.ok(frame.every(line => stringWidth(line) <= 40));
    assert.match(frame[0] ?? '', /many words/);
    assert.match(frame[1] ?? '', /\^{20,}$/);
  });

  for (const before of ['水不足', 'وَلَقَدْ', '🇵🇰', 'e\u0301', '\t']) {
    test(`counts ${JSON.stringify(before)} as the cells it takes`, () => {
      assert.equal(markedIn(frameOf(`A ${before} and the words here`, 'the words')), 'the words');
    });
  }

  test('shows two lines of a finding that covers many, without the blank ones', () => {
    const text = 'One line.\nAnother.\nThird.';
    assert.equal(frameOf(text, text).length, 4);
    assert.equal(frameOf('One.\n\nTwo.', 'One.\n\nTwo.').length, 2);
  });

  test('an empty span at the end of a line has a mark as well', () => {
    const frame = proseFrame(
      new LineIndex('So.'),
      'So.',
      { start: 3, end: 3 },
      {
        width: 40,
        gutter: part => part,
        mark: part => part,
      },
    );
    assert.deepEqual(frame, ['    1 │ So.', '      │    ^']);
  });
});

suite('cli: clipping', () => {
  test('leaves what fits, and ends the rest with one mark', () => {
    assert.equal(clip('So it is.', 9), 'So it is.');
    assert.equal(clip('So it is.', 6), 'So it…');
    assert.equal(clip('水不足水不足', 5), '水不…');
  });
});
