import assert from 'node:assert/strict';
import { Analyzer, type Essay } from '../../../server/src/core/index.js';

function read(...lines: readonly string[]): Essay {
  return new Analyzer().analyze(lines.join('\n')).essay;
}

/** `role: title` of each section, indented by depth. */
function outlineOf(essay: Essay): readonly string[] {
  return essay.sections.map(
    ({ role, heading, depth }) => `${'  '.repeat(depth - 1)}${role}: ${heading?.title ?? '–'}`,
  );
}

const long = 'The relations between both states have changed with every government since 1947 and still do.';

suite('Layouts of scripts', () => {
  test('name, batch and question line by line in one paragraph are told apart', () => {
    const essay = read(
      'Name: Ali Raza',
      'Batch: 30',
      'Q2). Discuss the causes of water scarcity. (20)',
      '',
      '## Introduction',
      '',
      long,
    );
    assert.equal(essay.header.candidate?.text, 'Ali Raza');
    assert.equal(essay.header.batch?.text, '30');
    assert.equal(essay.question?.contract.text, 'Discuss the causes of water scarcity.');
    assert.equal(essay.question?.marks, 20);
    assert.deepEqual(outlineOf(essay), ['introduction: Introduction']);
  });

  test('a numbered plan before “Ans.” is the outline and the answer begins behind it', () => {
    const essay = read(
      'Q. Discuss water scarcity in Pakistan.',
      '',
      'Outline:',
      '1-Introduction',
      '2-Causes',
      ' a) Population growth',
      '3-Conclusion',
      '',
      'Ans. Introduction:',
      long,
      '',
      '**1. Population growth**',
      'Short text follows it.',
      '',
      '3) Climate change:',
      '',
      'The floods of 2022 show it.',
    );
    assert.deepEqual(
      essay.outline?.items.map(({ text, depth }) => [text, depth]),
      [
        ['Introduction', 1],
        ['Causes', 1],
        ['Population growth', 2],
        ['Conclusion', 1],
      ],
    );
    assert.deepEqual(outlineOf(essay), [
      'introduction: Introduction',
      'argument: Population growth',
      '  argument: Climate change',
    ]);
  });

  test('a short unheaded introduction behind an outline stays outside of it', () => {
    const essay = read(
      '# Youth Bulge: a dividend or a bomb?',
      '',
      '## Outline',
      '',
      '1. Introduction',
      '2. Conclusion',
      '',
      'Pakistan is young.',
      '',
      long,
      '',
      'To conclude, it depends.',
    );
    assert.equal(essay.outline?.items.length, 2);
    assert.deepEqual(
      essay.sections.map(({ role }) => role),
      ['introduction', 'argument', 'conclusion'],
    );
  });

  test('a bold line directly over another groups what follows', () => {
    const essay = read(
      '**Introduction**',
      long,
      '',
      '**Opportunities**',
      '',
      '**Trade**',
      long,
      '',
      '**Energy**',
      long,
      '',
      '**Challenges**',
      '',
      '**India**',
      long,
    );
    assert.deepEqual(outlineOf(essay).slice(1, 4), [
      'argument: Opportunities',
      '  argument: Trade',
      '  argument: Energy',
    ]);
    assert.equal(essay.counts.arguments, 2);
  });

  test('a short note holds an introduction of its own', () => {
    const essay = read(
      'Write short notes on any two: (a) FATF (b) ECO',
      '',
      '## (a) FATF',
      '',
      '### Introduction',
      '',
      long,
      '',
      '### Functions',
      '',
      long,
      '',
      '## (b) ECO',
      '',
      long,
    );
    assert.deepEqual(outlineOf(essay), [
      'argument: FATF',
      '  introduction: Introduction',
      '  argument: Functions',
      'argument: ECO',
    ]);
  });

  test('a title over an answer whose question stands in the front matter is no argument', () => {
    const essay = read(
      '---',
      'essay:',
      '  question: Discuss water scarcity in Pakistan.',
      '---',
      '# Water Scarcity',
      '',
      '## Introduction',
      '',
      long,
      '',
      '## Causes of scarcity',
      '',
      long,
    );
    assert.deepEqual(outlineOf(essay), ['introduction: Introduction', 'argument: Causes of scarcity']);
  });

  test('the first heading of an answer without a question is not taken for one', () => {
    const essay = read('## Border markets', '', long, '', '## Energy', '', long);
    assert.equal(essay.question, undefined);
    assert.equal(essay.counts.arguments, 2);
  });

  test('a paragraph of the answer that asks in passing is not the question', () => {
    const essay = read(
      `${long} ${long} ${long} How long can it last? ${long} ${long}`,
      '',
      `${long} What is to be done?`,
    );
    assert.equal(essay.question, undefined);
  });

  test('a statement in quotation marks and the order behind it are one question', () => {
    const essay = read(
      '“Judicial activism is the natural corollary of poor governance.”',
      '',
      'Critically analyse the statement.',
      '',
      '## Introduction',
      '',
      long,
    );
    assert.match(essay.question?.contract.text ?? '', /^“Judicial.* Critically analyse the statement\.$/);
  });

  test('a hash without a space, a run-in bold title and a fused title are headings', () => {
    const essay = read('####Trade', long, '', `**Energy:** ${long}`, '', `## Introduction: ${long}`);
    assert.deepEqual(
      essay.sections.map(({ heading }) => heading?.title),
      ['Trade', 'Energy', 'Introduction'],
    );
    assert.equal(essay.counts.words, 3 * 15);
  });

  test('labels before evidence head no section', () => {
    const essay = read('## Trade', '', long, '', `**Case in point:** ${long}`, '', `**Evidence:** ${long}`);
    assert.equal(essay.sections.length, 1);
  });

  test('a remark that cuts a sentence is lifted out and the sentence is whole', () => {
    const essay = read(
      '## Trade',
      '',
      'It involves expanding cooperation',
      '',
      'add references against these arguments.',
      '',
      'in agriculture.',
    );
    assert.equal(essay.remarks.length, 1);
    assert.equal(essay.paragraphs.length, 1);
    assert.deepEqual(
      essay.paragraphs[0]?.facts.sentences.map(({ text }) => text),
      ['It involves expanding cooperation\nin agriculture.'],
    );
    assert.equal(essay.remarks[0]?.cuts, essay.paragraphs[0]);
  });

  test('advice to the state is the candidate’s, not a remark', () => {
    const essay = read(
      '## Way forward',
      '',
      'Give incentives to farmers.',
      '',
      'Use drip irrigation in Punjab.',
    );
    assert.equal(essay.remarks.length, 0);
  });
});
