import assert from 'node:assert/strict';
import { type AnalyzeOptions, analyze } from '../../server/src/api/index.js';
import { LineIndex } from '../../server/src/api/positions.js';
import { runOver } from './fakeHost.js';
import { sample } from './samples.js';

/** The value without the offsets, at any depth. */
function withoutOffsets(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) => {
    if (typeof each !== 'object' || each === null || !('line' in each)) return each;
    const { start: _start, end: _end, ...rest } = each;
    return rest;
  });
}

suite('analyze', () => {
  test('gives what the command line prints, with offsets added', async () => {
    const { out } = await runOver({ 'a.md': sample }, ['check', '--format', 'json', 'a.md']);
    assert.deepEqual(withoutOffsets(analyze(sample, { path: 'a.md' })), JSON.parse(out).files[0]);
  });

  test('has offsets beside each line', () => {
    const { question, sections, remarks, diagnostics } = analyze(sample);
    const places = [question, ...sections, ...sections.flatMap(({ evidence }) => evidence)];
    for (const place of [...places, ...remarks, ...diagnostics]) {
      assert.ok(place?.start !== undefined && place.end !== undefined);
      assert.ok(0 <= place.start && place.start <= place.end && place.end <= sample.length);
    }
  });

  test('offsets and columns mean the same place', () => {
    const lines = sample.split('\n');
    for (const { start, line, column } of analyze(sample).diagnostics) {
      const before = lines.slice(0, line - 1).join('\n').length + (1 < line ? 1 : 0);
      assert.equal(start, before + column - 1);
    }
  });

  test('follows its options', () => {
    const question = 'Discuss water scarcity in Pakistan.';
    const report = analyze('So it is.', { profile: 'general', mode: 'tutor', question });
    assert.deepEqual([report.profile, report.mode, report.question?.text], ['general', 'tutor', question]);
    assert.equal(report.path, '');
  });

  test('a question that is only an option has neither line nor offsets', () => {
    const { question } = analyze('So it is.', { question: 'Discuss water scarcity in Pakistan.' });
    assert.deepEqual([question?.line, question?.start], [undefined, undefined]);
  });

  test('rules are set by either name', () => {
    for (const name of ['decorated-heading', 'structure/decorated-heading']) {
      const severities = analyze(sample, { rules: { [name]: 'error' } }).diagnostics.flatMap(
        ({ rule, severity }) => (rule === 'structure/decorated-heading' ? [severity] : []),
      );
      assert.deepEqual(severities, ['error', 'error']);
    }
  });

  test('any text gives a result', () => {
    for (const text of ['', '\ud800', '---\nessay: [', '\0'])
      assert.equal(typeof analyze(text).counts.words, 'number');
  });

  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ['an unknown profile', { profile: 'css-x' }, /profile: “css-x” is not one of general, css-answer/],
    ['an unknown mode', { mode: 'loud' }, /mode: “loud” is not one of draft, review, exam, tutor/],
    [
      'an unknown rule',
      { rules: { 'no-rule': 'off' } },
      /no rule “no-rule”\. Known rules: .*evidence\/vague-time/,
    ],
    ['an unknown severity', { rules: { 'vague-time': 'loud' } }, /“loud” is not off, error, warning/],
    [
      'an unknown option',
      { profil: 'general' },
      /no option “profil”; known: profile, question, mode, year, rules, path/,
    ],
  ];
  for (const [what, options, message] of wrong) {
    test(`${what} is a RangeError that says what was expected`, () => {
      assert.throws(() => analyze('So it is.', options as AnalyzeOptions), { name: 'RangeError', message });
    });
  }

  test('a text that is no string is a TypeError', () => {
    assert.throws(() => analyze(Buffer.from('So it is.') as unknown as string), {
      name: 'TypeError',
      message: 'analyze: the text must be a string.',
    });
  });
});

suite('LineIndex', () => {
  test('CRLF, CR and LF all end a line', () => {
    const text = 'a\r\nb\rc\n\nd';
    const lines = new LineIndex(text);
    const each = [1, 2, 3, 4, 5].map(number => {
      const { start, end } = lines.line(number);
      return text.slice(start, end);
    });
    assert.deepEqual(each, ['a', 'b', 'c', '', 'd']);
    assert.deepEqual(lines.position(text.indexOf('d')), { line: 5, column: 1 });
  });

  test('columns count UTF-16 units', () => {
    assert.deepEqual(new LineIndex('😀b').position(2), { line: 1, column: 3 });
  });

  test('the end of the text is a place', () => {
    assert.deepEqual(new LineIndex('a\n').place({ start: 0, end: 2 }), {
      line: 1,
      column: 1,
      endLine: 2,
      endColumn: 1,
    });
  });
});
