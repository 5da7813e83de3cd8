import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ProfileSet, rules } from '../../server/src/core/index.js';
import { remarkBank } from '../../server/src/core/remarks/remarkBank.js';
import { essay, uri } from './support/essays.js';
import { LspClient, modernClient, positionOf } from './support/lspClient.js';

const essayUri = 'file:///answers/one.essay.md';

/** The items at the `|` of a text. */
async function complete(text: string, options: object = {}): Promise<readonly CompletionItem[]> {
  const offset = text.indexOf('|');
  const plain = text.replace('|', '');
  const client = await LspClient.start({ rules, ...options });
  await client.open(essayUri, plain);
  return client.ask('textDocument/completion', essayUri, { position: positionOf(plain, offset) });
}

/** The text with the item of that label taken. */
async function taken(text: string, label: string, options: object = {}): Promise<string> {
  const items = await complete(text, options);
  const item = items.find(each => each.label === label);
  assert.ok(item, `${label} is not among ${items.map(each => each.label).join('; ')}`);
  const document = TextDocument.create(uri, 'markdown', 1, text.replace('|', ''));
  return TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
}

const labels = async (text: string): Promise<readonly string[]> =>
  (await complete(text)).map(({ label }) => label);

const isDescribed = ({ detail, documentation, sortText }: CompletionItem): boolean =>
  detail !== undefined && sortText !== undefined && (documentation === undefined || documentation !== '');

const plainClient = { capabilities: { textDocument: { diagnostic: {} } } };
const body = '\n\n## Introduction\n\nWater is short.\n';
const matter = (lines: string): string => `---\n${lines}\n---${body}`;

suite('completion in the front matter', () => {
  test('offers the key that makes a file an essay, and takes the next line in', async () => {
    assert.equal(await taken(matter('es|'), 'essay'), matter('essay:\n  '));
  });

  test('offers the keys that are not there yet', async () => {
    const keys = await labels(matter('essay:\n  mode: draft\n  |'));
    assert.ok(keys.includes('profile'));
    assert.ok(!keys.includes('mode'));
  });

  test('a key comes with its colon, and keeps one that is there', async () => {
    assert.equal(await taken(matter('essay:\n  pro|'), 'profile'), matter('essay:\n  profile: '));
    assert.equal(await taken(matter('essay:\n  pro|: x'), 'profile'), matter('essay:\n  profile: x'));
  });

  test('at the start of a new line puts the indentation before the key', async () => {
    assert.equal(await taken(matter('essay:\n|'), 'mode'), matter('essay:\n  mode: '));
    assert.equal(
      await taken(matter('essay:\n    mode: draft\n|'), 'marks'),
      matter('essay:\n    mode: draft\n    marks: '),
    );
  });

  test('offers every profile with its name, those of the settings too', async () => {
    const profiles = [{ id: 'academy', extends: 'css-answer', name: 'Academy' }];
    const items = await complete(matter('essay:\n  profile: |'), { configuration: () => ({ profiles }) });
    assert.deepEqual(
      items.map(({ label }) => label),
      new ProfileSet(profiles).ids,
    );
    assert.equal(items.find(({ label }) => label === 'academy')?.detail, 'Academy');
    assert.ok(items.every(isDescribed));
  });

  const values: readonly (readonly [name: string, text: string, label: string, result: string])[] = [
    ['half-typed', 'profile: css|', 'css-essay', 'profile: css-essay'],
    ['inside a word', 'profile: css|-answer', 'css-essay', 'profile: css-essay'],
    ['right behind the colon', 'profile:|', 'css-essay', 'profile: css-essay'],
    ['a mode', 'mode: |', 'exam', 'mode: exam'],
    [
      'a rule of a map in braces',
      'rules: { vague-time: off, va| }',
      'vague-attribution',
      'rules: { vague-time: off, vague-attribution:  }',
    ],
    ['its severity', 'rules: { vague-time: | }', 'hint', 'rules: { vague-time: hint }'],
    ['a goal of words', 'words: { | }', 'target', 'words: { target:  }'],
  ];
  for (const [name, text, label, result] of values) {
    test(`completes ${name}`, async () => {
      assert.equal(await taken(matter(`essay:\n  ${text}`), label), matter(`essay:\n  ${result}`));
    });
    test(`completes ${name} where lines end with CRLF`, async () => {
      const crlf = (written: string): string => written.replaceAll('\n', '\r\n');
      assert.equal(
        await taken(crlf(matter(`essay:\n  ${text}`)), label),
        crlf(matter(`essay:\n  ${result}`)),
      );
    });
  }

  test('offers rules and their severities, line by line', async () => {
    const names = await labels(matter('essay:\n  rules:\n    vague-time: off\n    |'));
    assert.ok(names.includes('vague-attribution'));
    assert.ok(!names.includes('vague-time'));
    const severities = await labels(matter('essay:\n  rules:\n    vague-time: |'));
    assert.deepEqual(severities, ['off', 'error', 'warning', 'information', 'hint']);
  });

  test('a goal in words is the profile’s to begin with', async () => {
    const text = matter('essay:\n  profile: css-essay\n  |');
    assert.equal(await taken(text, 'words', plainClient), text.replace('|', 'words: { target: 2750 }'));
  });

  test('works before the second fence is there', async () => {
    const text = `---\nessay:\n  mode: |`;
    assert.equal(await taken(text, 'draft'), '---\nessay:\n  mode: draft');
    assert.equal(await taken(`${text}${body}`, 'draft'), `---\nessay:\n  mode: draft${body}`);
  });

  test('works behind a question in Urdu', async () => {
    const text = matter('essay:\n  question: پاکستان میں پانی کے بحران پر بحث کریں۔ 💧\n  mode: |');
    assert.equal(await taken(text, 'tutor'), text.replace('|', 'tutor'));
  });

  const silent = {
    'in the question': 'essay:\n  question: Discuss |',
    'in a list': 'essay:\n  - |',
    'in a comment': 'essay:\n  # pro|',
    'below a value': 'essay:\n  question: x\n    pro|',
    'below a key that is not ours': 'tags:\n  pro|',
  };
  for (const [name, lines] of Object.entries(silent)) {
    test(`offers nothing ${name}`, async () => {
      assert.deepEqual(await complete(matter(lines)), []);
    });
  }

  test('offers no key at its closing fence, and no heading inside', async () => {
    const found = await labels(matter('essay:\n  mode: draft\n').replace('\n---\n', '\n|---\n'));
    assert.deepEqual(found, []);
    assert.ok((await labels(matter('|'))).every(label => !label.startsWith('#')));
  });

  test('works in an exam, where nothing else is offered', async () => {
    const mode = { configuration: () => ({ mode: 'exam' }) };
    assert.notEqual((await complete(matter('essay:\n  |'), mode)).length, 0);
    assert.deepEqual(await complete(matter('essay:').replace('## Introduction', '## |'), mode), []);
  });
});

suite('completion in a comment that switches rules off', () => {
  test('offers the comments, and closes what is open', async () => {
    const at = (line: string): string => `${essay}\n${line}\n`;
    assert.equal(
      await taken(at('<!-- exam|'), 'exam-essay-disable', plainClient),
      at('<!-- exam-essay-disable -->'),
    );
    assert.equal(
      await taken(at('<!-- |>'), 'exam-essay-enable', plainClient),
      at('<!-- exam-essay-enable -->'),
    );
    assert.equal(
      await taken(at('<!-- | -->'), 'exam-essay-enable', plainClient),
      at('<!-- exam-essay-enable -->'),
    );
  });

  test('where the client knows snippets, the cursor stays where names go', async () => {
    const text = `${essay}\n<!-- |`;
    assert.match(await taken(text, 'exam-essay-disable'), /<!-- exam-essay-disable \$1 -->$/);
  });

  const above = essay
    .replace('Many people blame the climate', 'Many people believe that it rains less')
    .replace('Pakistan is short', '<!-- exam-essay-disable-next-line | -->\n\nPakistan is short');

  test('offers rules by their ids, those with a finding in the next line first', async () => {
    const items = await complete(above);
    const first = items.filter(({ sortText }) => sortText?.startsWith('0')).map(({ label }) => label);
    assert.ok(first.includes('vague-attribution'), first.join(' '));
    assert.ok(!first.includes('unsupported-argument'), first.join(' '));
    assert.equal(items.length, rules.length);
    assert.ok(items.every(isDescribed));
  });

  test('leaves out what is named, and replaces the word at the cursor', async () => {
    const text = above.replace('| ', 'vague-time, unsup|ported-argument ');
    assert.ok(!(await labels(text)).includes('vague-time'));
    assert.equal(await taken(text, 'thin-section'), text.replace('unsup|ported-argument', 'thin-section'));
  });

  test('finds a rule by its group', async () => {
    const text = above.replace('| ', 'evidence/va|');
    const rule = (await complete(text)).find(({ label }) => label === 'vague-time');
    assert.equal(rule?.filterText, 'evidence/vague-time');
    assert.equal(await taken(text, 'vague-time'), text.replace('evidence/va|', 'vague-time'));
  });

  test('takes the dashes that close a comment for no name', async () => {
    const text = above.replace('| -->', '|-->');
    assert.equal(await taken(text, 'vague-time'), text.replace('|', 'vague-time'));
  });

  test('offers nothing behind a comment, and nothing in code', async () => {
    assert.deepEqual(await complete(above.replace('| -->', '--> |')), []);
    assert.deepEqual(await complete(`${essay}\n~~~\n<!-- exam-essay-disable |\n~~~\n`), []);
  });
});

suite('completion in a remark', () => {
  const at = (remark: string): string => essay.replace('for it.', `for it. ${remark}`);
  const text = 'Say how this fact proves what your heading claims.';

  test('offers the whole bank, with criterion and source', async () => {
    const items = await complete(at('{>>|'));
    assert.equal(items.length, remarkBank.length);
    const remark = items.find(({ label }) => label === text);
    assert.equal(remark?.detail, 'argument');
    assert.equal(remark?.documentation, 'Asked for by: tutors: calcstack');
  });

  test('names the criterion and closes the remark', async () => {
    assert.equal(await taken(at('{>>|'), text), at(`{>>[argument] ${text}<<}`));
  });

  test('keeps attributes and marks that are there, and replaces what is typed', async () => {
    assert.equal(
      await taken(at('{>>@tutor 2026-11-24 [argument] say how|<<}'), text),
      at(`{>>@tutor 2026-11-24 [argument] ${text}<<}`),
    );
  });

  test('uses the brace that an editor has closed', async () => {
    assert.equal(await taken(at('{>>|}'), text), at(`{>>[argument] ${text}<<}`));
  });

  test('a criterion that is named is kept to', async () => {
    const items = await complete(at('{>>[evidence] |<<}'));
    assert.ok(items.every(({ detail }) => detail === 'evidence'));
    assert.equal(items.length, remarkBank.filter(({ criterion }) => criterion === 'evidence').length);
  });

  test('what bears on the findings of the section comes first', async () => {
    const items = await complete(at('{>>|'));
    const first = items.filter(({ sortText }) => sortText?.startsWith('0')).map(({ label }) => label);
    assert.ok(first.includes('Add references or examples to these arguments, and highlight them.'));
    assert.ok(!first.includes('Too informal for an examination.'));
  });

  test('has right places behind Urdu, emoji and CRLF', async () => {
    const urdu = at('پانی 💧 کم ہے۔ {>>یہ|').replaceAll('\n', '\r\n');
    assert.equal(await taken(urdu, text), urdu.replace('یہ|', `[argument] ${text}<<}`));
  });

  test('offers nothing behind a remark, in another paragraph, and in a quotation', async () => {
    assert.deepEqual(await complete(at('{>>done<<} |')), []);
    assert.deepEqual(await complete(at('{>>open\n\nCanals| leak.')), []);
    assert.deepEqual(await complete(at('\n\n>|')), []);
  });

  test('is offered to editors that know no snippets', async () => {
    assert.notEqual((await complete(at('{>>|'), plainClient)).length, 0);
    assert.notEqual((await complete(at('{>>|'), { capabilities: modernClient })).length, 0);
  });
});
