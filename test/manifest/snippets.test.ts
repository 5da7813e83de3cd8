import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Analysis, Analyzer, type SectionRole } from '../../server/src/core/index.js';

const root = resolve(__dirname, '../..');

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = ['headings', 'patterns'].flatMap(name =>
  Object.values(
    JSON.parse(readFileSync(join(root, `snippets/${name}.json`), 'utf8')) as Record<string, Snippet>,
  ),
);

/** The text a snippet leaves behind: its slots as they are, or what a writer puts there, by their numbers. */
function written(prefix: string, ...fill: readonly string[]): string {
  const snippet = snippets.find(each => each.prefix === prefix);
  assert.ok(snippet, `no snippet ${prefix}`);
  return snippet.body
    .join('\n')
    .replace(
      /\$\{(\d+)\|([^,|]*)[^}]*\|\}/g,
      (_, slot: string, first: string) => fill[Number(slot) - 1] ?? first,
    )
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, slot: string, text: string) => fill[Number(slot) - 1] ?? text)
    .replace(/\$\d/g, '');
}

const lead = '## Introduction\n\nWater is short, and it is badly managed.\n\n';
const end = '\n\n## Conclusion\n\nIt can be managed.\n';

const analyze = (text: string): Analysis =>
  new Analyzer().analyze(text, [{ source: 'test', config: { mode: 'review', year: 2026 } }]);

/** The pattern as a paragraph of an argument in an answer. */
function inArgument(pattern: string): Analysis {
  return analyze(`${lead}## Waste of water: a crisis of management\n\nWater is wasted.\n\n${pattern}${end}`);
}

const has = ({ diagnostics }: Analysis, id: string): boolean =>
  diagnostics.some(({ rule }) => rule.endsWith(`/${id}`));

const evidenceOf = ({ essay }: Analysis): readonly { kind: string; isHighlighted: boolean }[] =>
  essay.sections.flatMap(({ evidence }) => evidence.filter(({ confidence }) => confidence === 'high'));

suite('Snippets', () => {
  test('have prefixes that nobody types in Markdown, each once, and say what they are', () => {
    const prefixes = snippets.map(({ prefix }) => prefix);
    assert.deepEqual(
      prefixes.filter(prefix => !/^exam-[a-z-]+$/.test(prefix)),
      [],
    );
    assert.equal(new Set(prefixes).size, prefixes.length);
    assert.ok(snippets.every(({ description }) => description !== ''));
  });

  test('close every slot, numbered from 1 in the order of the text', () => {
    for (const { prefix, body } of snippets) {
      const slots = [...body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, slot]) => Number(slot));
      assert.deepEqual(
        slots,
        slots.map((_, index) => index + 1),
        prefix,
      );
      assert.doesNotMatch(written(prefix), /\$\{|\$\d/, prefix);
    }
  });

  test('hold no claim and no evidence of their own', () => {
    for (const { prefix } of snippets) {
      const kinds = evidenceOf(inArgument(written(prefix))).map(({ kind }) => kind);
      // A table, a chart and the slots of a quotation have the form already; no words are in it.
      const forms = kinds.filter(kind => !['visual', 'quotation', 'scripture'].includes(kind));
      assert.deepEqual(forms, [], prefix);
    }
  });

  test('with slots left empty are findings, where a source belongs', () => {
    for (const prefix of [
      'exam-case',
      'exam-evidence',
      'exam-argument',
      'exam-quotation',
      'exam-ayah',
      'exam-hadith',
    ]) {
      assert.ok(has(inArgument(written(prefix)), 'placeholder-left'), prefix);
    }
  });
});

const headings: readonly (readonly [prefix: string, role: SectionRole])[] = [
  ['exam-intro', 'introduction'],
  ['exam-background', 'background'],
  ['exam-argument', 'argument'],
  ['exam-counter', 'counterargument'],
  ['exam-critical', 'criticalAnalysis'],
  ['exam-weigh', 'criticalAnalysis'],
  ['exam-wayforward', 'wayForward'],
  ['exam-measures', 'wayForward'],
  ['exam-conclusion', 'conclusion'],
  ['exam-references', 'references'],
];

suite('The snippet of a heading', () => {
  for (const [prefix, role] of headings) {
    test(`${prefix} makes a section of role ${role}`, () => {
      const before = role === 'introduction' ? '' : `${lead}## Waste of water\n\nWater is wasted.\n\n`;
      const { essay } = analyze(`${before}${written(prefix, 'water crisis', 'water crisis')}`);
      assert.equal(essay.sections.at(-1)?.role, role);
    });
  }

  test('exam-header is the header, with candidate and batch', () => {
    const { essay } = analyze(`${written('exam-header', 'A. Student', '21', '24 November')}\n${lead}${end}`);
    assert.deepEqual([essay.header.candidate?.text, essay.header.batch?.text], ['A. Student', '21']);
  });

  test('exam-question is the question, with its marks', () => {
    const asked = 'Discuss the causes of the water crisis in Pakistan.';
    const { essay } = analyze(`${written('exam-question', asked)}\n${lead}${end}`);
    assert.equal(essay.question?.contract.text, asked);
    assert.equal(essay.question?.marks, 20);
  });

  for (const prefix of ['exam-outline', 'exam-outline-essay']) {
    test(`${prefix} is the outline, its points below it`, () => {
      const { essay } = analyze(`${written(prefix)}\n${lead}${end}`);
      const depths = new Set(essay.outline?.items.map(({ depth }) => depth));
      assert.ok((essay.outline?.items.length ?? 0) >= 4);
      assert.equal(depths.size, prefix === 'exam-outline' ? 1 : 2);
    });
  }

  test('exam-essay is front matter that declares the essay', () => {
    const { frontMatter, profile, problems } = analyze(`${written('exam-essay')}\n${lead}${end}`);
    assert.equal(frontMatter?.isEssay, true);
    assert.equal(profile.id, 'css-answer');
    assert.deepEqual(problems, []);
  });
});

suite('The snippet of a pattern', () => {
  const kinds = (text: string): readonly string[] => evidenceOf(inArgument(text)).map(({ kind }) => kind);

  test('exam-case is a case', () => {
    const text = written('exam-case', 'Mukhtaran Mai, 2002', 'Courts failed her.');
    assert.ok(kinds(text).includes('case'), kinds(text).join());
  });

  test('exam-evidence is evidence that an examiner sees', () => {
    const text = written('exam-evidence', 'UNDP Human Development Report, 2022', 'ranks Pakistan low');
    const [first] = evidenceOf(inArgument(text));
    assert.equal(first?.isHighlighted, true);
    assert.ok(kinds(text).includes('report'), kinds(text).join());
  });

  test('exam-argument has highlighted evidence', () => {
    const text = written(
      'exam-argument',
      'Waste',
      'water',
      'Water is lost.',
      '',
      'World Bank report, 2021',
      'much of it is lost',
    );
    const found = evidenceOf(analyze(`${lead}${text}${end}`));
    assert.ok(found.some(({ isHighlighted }) => isHighlighted));
  });

  test('exam-quotation is a quotation with its author', () => {
    const fill = [
      'Pakistan is a hard country to govern',
      'Anatol Lieven',
      'Pakistan: A Hard Country',
      '2011',
    ];
    const analysis = inArgument(written('exam-quotation', ...fill));
    assert.ok(evidenceOf(analysis).some(({ kind }) => kind === 'quotation'));
    assert.ok(!has(analysis, 'unattributed-quotation'));
  });

  test('exam-ayah is a verse with its reference', () => {
    const fill = ['And We made from water every living thing', 'Al-Anbiya', '21', '30'];
    const analysis = inArgument(written('exam-ayah', ...fill));
    assert.ok(evidenceOf(analysis).some(({ kind }) => kind === 'scripture'));
    assert.ok(!has(analysis, 'ayah-without-reference') && !has(analysis, 'unattributed-quotation'));
  });

  test('exam-hadith is a hadith with its collection', () => {
    const fill = ['Muslims have common share in three things: grass, water and fire'];
    const analysis = inArgument(written('exam-hadith', ...fill, 'Sunan Abi Dawud', '3477'));
    assert.ok(evidenceOf(analysis).some(({ kind }) => kind === 'scripture'));
    assert.ok(!has(analysis, 'hadith-without-collection') && !has(analysis, 'unattributed-quotation'));
  });

  for (const [prefix, kind] of [
    ['exam-comparison', 'table'],
    ['exam-measures', 'table'],
    ['exam-flowchart', 'diagram'],
  ] as const) {
    test(`${prefix} has a ${kind}`, () => {
      const { essay } = inArgument(written(prefix));
      assert.deepEqual(
        essay.sections.flatMap(({ visuals }) => visuals.map(visual => visual.kind)),
        [kind],
      );
    });
  }
});
