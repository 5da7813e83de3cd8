import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Analysis,
  Analyzer,
  applyEdits,
  type Rule,
  rules,
  type TextEdit,
} from '../../server/src/core/index.js';
import { assertFixesAreSound } from '../support/fixCheck.js';
import { type ExpectedMark, type FixtureCase, parseFixture } from '../support/fixture.js';
import { renderMarks, withCrlf } from '../support/renderMarks.js';

const root = resolve(__dirname, '../..');
const ids = rules.map(({ id }) => id);

/** A message's own words, without what fills its placeholders. */
const longestMessage = 80;

suite('Every fixture', () => {
  test('belongs to a rule', () => {
    const folder = join(root, 'test/fixtures/rules');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md'))
      .map(name => name.slice(0, -'.md'.length));
    const ruleNames = rules.map(({ name }) => name);
    assert.deepEqual(
      names.filter(name => !ruleNames.includes(name)),
      [],
    );
  });
});

for (const rule of rules) {
  suite(rule.name, () => {
    test('speaks in short sentences', () => {
      const long = Object.values(rule.messages).filter(
        template => longestMessage < template.replace(/\{\w+\}/g, '').length,
      );
      assert.deepEqual(long, []);
    });
    const path = `test/fixtures/rules/${rule.name}.md`;
    if (!existsSync(join(root, path))) {
      test('has a fixture', () => assert.fail(`${path} is missing`));
      return;
    }
    const fixture = parseFixture(path, readFileSync(join(root, path), 'utf8'), ids);
    test('has a fixture with flagged, clean and example cases', () => {
      const own = fixture.cases.map(({ marks }) => marks.some(mark => mark.rule === rule.id));
      assert.equal(fixture.rule, rule.id, 'the title names another rule');
      assert.ok(own.includes(true), 'no case is flagged');
      assert.ok(3 <= fixture.cases.length && own.includes(false), 'a clean case or a near miss is missing');
      const examples = fixture.cases.filter(({ isExample }) => isExample);
      assert.ok(
        examples.some(({ marks }) => 0 < marks.length),
        'no flagged case is an {example}',
      );
    });
    for (const one of fixture.cases) describeCase(rule, path, one);
  });
}

function describeCase(rule: Rule, path: string, one: FixtureCase): void {
  suite(`${one.title} (${path}:${one.line})`, () => {
    const analyze = analyzerFor(rule, one);
    test('flags exactly the words marked', () => {
      const analysis = analyze(one.text);
      assert.deepEqual(analysis.problems, [], 'the case has settings that cannot be followed');
      assert.equal(renderMarks(one.text, actualMarks(analysis, one.marks)), renderMarks(one.text, one.marks));
    });
    test('flags the same words with CRLF line ends', () => {
      const crlf = withCrlf(one.text);
      const marks = one.marks.map(mark => ({ ...mark, span: crlf.place(mark.span) }));
      const actual = actualMarks(analyze(crlf.text), marks);
      assert.equal(renderMarks(crlf.text, actual), renderMarks(crlf.text, marks));
    });
    test('says it with words for every placeholder', () => assertMessagesAreComplete(analyze(one.text)));
    test('has sound fixes', () => assertFixesAreSound(analyze(one.text), analyze));
    const { fixed } = one;
    if (fixed === undefined) return;
    test('is repaired by the first fixes', () => assert.equal(firstFixes(analyze(one.text)), fixed));
    test('is repaired with CRLF line ends too', () => {
      const repaired = firstFixes(analyze(withCrlf(one.text).text));
      assert.equal(repaired.replaceAll('\r\n', '\n'), fixed);
    });
  });
}

/** Runs the fixture's own rule and those that its config names. */
function analyzerFor(rule: Rule, { config }: FixtureCase): (text: string) => Analysis {
  const named = Object.keys(config.rules ?? {});
  const chosen = rules.filter(({ id }) => id === rule.id || named.includes(id));
  const layers = [
    ...(rule.isOffByDefault ? [{ source: 'fixture', config: { rules: { [rule.id]: true } } }] : []),
    { source: 'fixture', config },
  ];
  return text => {
    const analysis = new Analyzer({ rules: chosen }).analyze(text, layers);
    // A profile may speak of rules that do not run here.
    const problems = analysis.problems.filter(({ source }) => !source.startsWith('profile '));
    return { ...analysis, problems };
  };
}

/** A severity is shown where the expectation at the same place states one. */
function actualMarks({ diagnostics }: Analysis, expected: readonly ExpectedMark[]): readonly ExpectedMark[] {
  return diagnostics.map(({ rule: name, span, severity }) => {
    const rule = name.slice(name.indexOf('/') + 1);
    const isStated = expected.some(
      mark =>
        mark.severity !== undefined &&
        mark.rule === rule &&
        mark.span.start === span.start &&
        mark.span.end === span.end,
    );
    return isStated ? { rule, span, severity } : { rule, span };
  });
}

function assertMessagesAreComplete({ text, diagnostics }: Analysis): void {
  for (const { rule, span, message, fixes, related } of diagnostics) {
    for (const { template, data } of [
      message,
      ...fixes.map(fix => fix.title),
      ...related.map(r => r.message),
    ]) {
      for (const [, name = ''] of template.matchAll(/\{(\w+)\}/g)) {
        assert.ok(name in data, `${rule}: “${template}” has no ${name}`);
      }
    }
    const isInside = 0 <= span.start && span.start <= span.end && span.end <= text.length;
    assert.ok(isInside, `${rule} stands outside the text`);
  }
}

/** The first fix of each finding, first come, first served where two would change the same words. */
function firstFixes({ text, diagnostics }: Analysis): string {
  const edits: TextEdit[] = [];
  for (const { fixes } of diagnostics) {
    const [fix] = fixes;
    const isApart = fix?.edits.every(({ span }) =>
      edits.every(other => span.end <= other.span.start || other.span.end <= span.start),
    );
    if (fix !== undefined && isApart) edits.push(...fix.edits);
  }
  return applyEdits(text, edits);
}
