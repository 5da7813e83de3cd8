import assert from 'node:assert/strict';
import { parseFixture } from '../support/fixture.js';
import { renderMarks, withCrlf } from '../support/renderMarks.js';

const ids = ['vague-time', 'vague-attribution'];

function parse(...lines: readonly string[]): ReturnType<typeof parseFixture> {
  return parseFixture('f.md', ['# vague-time', '', ...lines].join('\n'), ids);
}

suite('A fixture', () => {
  test('gives the text without its markers, and the words they enclose', () => {
    const { cases } = parse(
      '## Case {example}',
      '~~~essay',
      '[|Now [|all|]{vague-attribution}|]{vague-time}.',
      '~~~',
    );
    assert.deepEqual(cases[0], {
      title: 'Case',
      line: 3,
      isExample: true,
      text: 'Now all.\n',
      marks: [
        { rule: 'vague-attribution', span: { start: 4, end: 7 } },
        { rule: 'vague-time', span: { start: 0, end: 7 } },
      ],
      fixed: undefined,
      config: {},
    });
  });
  test('may expect an empty place and a severity', () => {
    const { cases } = parse('## Case', '~~~essay', 'a[||]{vague-time hint}', '~~~');
    assert.deepEqual(cases[0]?.marks, [{ rule: 'vague-time', span: { start: 1, end: 1 }, severity: 'hint' }]);
  });
  test('may set the profile and hold the repaired text', () => {
    const { cases } = parse(
      '## Case',
      '~~~config',
      'profile: general',
      '~~~',
      '~~~essay',
      'a',
      '~~~',
      '~~~fixed',
      'b',
      '~~~',
    );
    assert.deepEqual([cases[0]?.config, cases[0]?.fixed], [{ profile: 'general' }, 'b\n']);
  });
  test('takes a longer fence for an essay that holds a fence, and headings inside it', () => {
    const { cases } = parse('## Case', '~~~~essay', '~~~', '## x', '~~~', '~~~~');
    assert.deepEqual(
      cases.map(({ text }) => text),
      ['~~~\n## x\n~~~\n'],
    );
  });
  const broken: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown rule', ['## C', '~~~essay', '', '[|a|]{nope}', '~~~'], /^f\.md:6: There is no rule “nope”/],
    ['an unclosed marker', ['## C', '~~~essay', '[|a', '~~~'], /^f\.md:5: “\[\|” is not closed/],
    [
      'a closing that closes nothing',
      ['## C', '~~~essay', 'a|]{vague-time}', '~~~'],
      /^f\.md:5: .*closes nothing/,
    ],
    [
      'a closing with no rule',
      ['## C', '~~~essay', '[|a|]{vague-time} b|]', '~~~'],
      /^f\.md:5: .*not followed/,
    ],
    [
      'an unknown severity',
      ['## C', '~~~essay', '[|a|]{vague-time bad}', '~~~'],
      /^f\.md:5: “vague-time bad”/,
    ],
    ['an unknown block', ['## C', '~~~eassy', '~~~'], /^f\.md:4: “~~~eassy”/],
    ['a block twice', ['## C', '~~~essay', '~~~', '~~~essay', '~~~'], /^f\.md:6: .*two/],
    ['an unclosed block', ['## C', '~~~essay', 'a'], /^f\.md:4: .*not closed/],
    ['a case with no essay', ['## C'], /^f\.md:3: .*no ~~~essay/],
    ['an unknown key', ['## C', '~~~essay', '~~~', '~~~config', 'a: 1', '~~~'], /^f\.md:7: “a” is none of/],
    ['an unknown attribute', ['## C {exmaple}', '~~~essay', '~~~'], /^f\.md:3: “\{exmaple\}”/],
  ];
  for (const [what, lines, message] of broken) {
    test(`with ${what} is refused, with its line`, () => {
      assert.throws(() => parse(...lines), { name: 'FixtureError', message });
    });
  }
});

suite('Marks written into a text', () => {
  test('nest by length, whatever their order', () => {
    const marks = [
      { rule: 'b', span: { start: 2, end: 3 } },
      { rule: 'a', span: { start: 0, end: 3 } },
      { rule: 'c', span: { start: 3, end: 3 } },
    ];
    assert.equal(renderMarks('abc.', marks), '[|ab[|c|]{b}|]{a}[||]{c}.');
    assert.equal(renderMarks('abc.', [...marks].reverse()), '[|ab[|c|]{b}|]{a}[||]{c}.');
  });
  test('move with CRLF line ends', () => {
    const { text, place } = withCrlf('a\nb\n');
    assert.equal(text, 'a\r\nb\r\n');
    assert.deepEqual(place({ start: 2, end: 3 }), { start: 3, end: 4 });
  });
});
