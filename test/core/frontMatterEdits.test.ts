import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { Analyzer, applyEdits, frontMatterEdits } from '../../server/src/core/index.js';
import { propertyTest } from '../support/property.js';

const exam = { started: '2026-11-24T18:00:00+05:00', finished: '2026-11-24T18:38:00+05:00', minutes: 38 };

function stamped(text: string, values: Parameters<typeof frontMatterEdits>[2] = { exam }): string {
  const { essay } = new Analyzer().analyze(text);
  const edits = frontMatterEdits(text, essay.blocks, values);
  assert.ok(edits, 'the front matter was refused');
  return applyEdits(text, edits);
}

const stampLines = [
  '  exam:',
  '    started: 2026-11-24T18:00:00+05:00',
  '    finished: 2026-11-24T18:38:00+05:00',
  '    minutes: 38',
].join('\n');

suite('writing into the front matter', () => {
  test('a text without one gets one', () => {
    assert.equal(stamped('Water is life.\n'), `---\nessay:\n${stampLines}\n---\n\nWater is life.\n`);
    assert.equal(stamped(''), `---\nessay:\n${stampLines}\n---\n`);
  });

  test('a mark of the byte order stays the first character', () => {
    assert.ok(stamped('\uFEFFWater').startsWith('\uFEFF---\n'));
  });

  test('other keys, comments, quotes and blank lines stay', () => {
    const before = [
      '---',
      '# of the academy',
      'title:   "Water"   # two spaces',
      '',
      'essay:',
      "    profile: 'css-answer' # the paper",
      '    question: |',
      '      Discuss water.',
      '',
      '    # nothing below',
      'tags: [a,b]',
      '---',
      '',
      'Water is life.',
    ];
    const after = stamped(before.join('\n')).split('\n');
    assert.deepEqual(
      after.filter(line => !/exam:|started:|finished:|minutes:/.test(line)),
      before,
    );
    assert.equal(after[after.indexOf('      Discuss water.') + 1], '    exam:');
  });

  test('line ends are those of the text', () => {
    const text = '---\r\nessay:\r\n  profile: css-answer # x\r\n---\r\n\r\nWater.\r\n';
    const expected = `---\r\nessay:\r\n  profile: css-answer # x\r\n${stampLines.replaceAll('\n', '\r\n')}\r\n---\r\n\r\nWater.\r\n`;
    assert.equal(stamped(text), expected);
    assert.doesNotMatch(stamped('One.\r\nTwo.\r\n'), /(?<!\r)\n/);
  });

  test('Urdu stays as it is', () => {
    const text = '---\nessay:\n  question: پانی کی قلت کے اسباب 🇵🇰\n---\n\nپانی زندگی ہے۔\n';
    assert.equal(
      stamped(text),
      `---\nessay:\n  question: پانی کی قلت کے اسباب 🇵🇰\n${stampLines}\n---\n\nپانی زندگی ہے۔\n`,
    );
  });

  test('a second exam takes the place of the first, beside what else stands there', () => {
    const once = stamped('Water.\n').replace('minutes: 38', 'minutes: 40 # late\n    room: 3');
    const twice = stamped(once);
    assert.match(twice, /minutes: 38 # late\n {4}room: 3\n/);
    assert.equal(twice.split('exam:').length, 2);
  });

  const forms: Readonly<Record<string, string>> = {
    'with the key alone': 'essay:',
    'with a comment behind the key': 'essay: # mine\ntitle: x',
    'with true': 'essay: true # mine',
    'in braces': 'essay: { profile: css-answer, }',
    'in empty braces': 'essay: {}',
    'in braces over all': '{ essay: { profile: css-answer }, title: x }',
    'in braces over all without the key': '{ title: x }',
    'without the key': 'title: x # mine',
    'with an empty last value': 'essay:\n  rules:\n  # mine\nx: 1',
    'with a list at its end': 'essay:\n  rubric:\n    - a\n    - b # mine',
    'with quoted text over lines': 'essay:\n  question: "a\n    b"',
    'with nothing in it': '',
    'with a comment only': '# mine',
    'with an explicit key': '? essay\n: profile: css-answer',
    'with an anchor': 'essay: &e\n  profile: css-answer',
  };
  for (const [name, yaml] of Object.entries(forms)) {
    test(`front matter ${name} is extended`, () => {
      const text = `---\n${yaml}${yaml === '' ? '' : '\n'}---\n\nWater.\n`;
      const after = stamped(text);
      const { frontMatter } = new Analyzer().analyze(after);
      assert.deepEqual(frontMatter?.problems, []);
      const read = parse(after.slice(4, after.indexOf('\n---', 3)));
      assert.deepEqual(read.essay.exam, exam);
      const before = parse(yaml) ?? {};
      for (const key of Object.keys(before)) if (key !== 'essay') assert.deepEqual(read[key], before[key]);
      assert.equal(after.includes('# mine'), yaml.includes('# mine'));
    });
  }

  for (const yaml of [
    'essay: [a',
    'essay:\n  - a',
    'essay: *e',
    'essay: &e { a: 1 }\nb: *e',
    'essay: mine',
    '- a',
    'essay: words of my own: x',
  ]) {
    test(`front matter that cannot hold it is left alone: ${JSON.stringify(yaml)}`, () => {
      const text = `---\n${yaml}\n---\n\nWater.\n`;
      const { essay } = new Analyzer().analyze(text);
      assert.equal(frontMatterEdits(text, essay.blocks, { exam }), undefined);
    });
  }

  test('a number is written over another', () => {
    const text = '---\nessay:\n  words: { target: 900 } # mine\n---\n';
    assert.equal(stamped(text, { words: { target: 1200 } }), text.replace('900', '1200'));
  });

  const key = fc.constantFrom('profile', 'question', 'title', 'essay', 'words', 'exam');
  const scalar = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constantFrom('پانی', 'a: b', '# x', 'two\nlines', ''),
  );
  const { tree } = fc.letrec(tie => ({
    tree: fc.dictionary(key, fc.oneof({ maxDepth: 3 }, scalar, tie('tree')), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  }));
  propertyTest(
    'is read back, with all that was there before',
    400,
    fc.property(tree, fc.constantFrom('any', 'block', 'flow'), (value, collectionStyle) => {
      const before = value as Readonly<Record<string, unknown>>;
      const yaml = stringify(before, { collectionStyle: collectionStyle as 'any' });
      const text = `---\n${yaml}---\n\nWater.\n`;
      const { essay, frontMatter } = new Analyzer().analyze(text);
      const edits = frontMatterEdits(text, essay.blocks, { exam });
      if (edits === undefined || frontMatter === undefined) return;
      const after = applyEdits(text, edits);
      const read = parse(after.slice(4, after.lastIndexOf('\n---\n\nWater.')));
      const { essay: own, ...rest } = before;
      const { essay: ownAfter, ...restAfter } = read;
      assert.deepEqual(restAfter, { ...rest });
      const isMap = typeof own === 'object' && own !== null;
      const was = isMap ? (own as Readonly<Record<string, unknown>>) : {};
      const exams = typeof was.exam === 'object' ? was.exam : {};
      assert.deepEqual(ownAfter, { ...was, exam: { ...exams, ...exam } });
    }),
  );
});
