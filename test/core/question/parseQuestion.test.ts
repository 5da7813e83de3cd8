import assert from 'node:assert/strict';
import { parseQuestion } from '../../../server/src/core/question/parseQuestion.js';

suite('The question contract', () => {
  test('a question has its directive, its terms and its twist', () => {
    const question = parseQuestion('Write a note on fluctuating relations between Pakistan and US.');
    assert.deepEqual(question.directives, ['write a note']);
    assert.deepEqual(
      question.terms.map(({ text, isEntity }) => [text, isEntity]),
      [
        ['fluctuating', false],
        ['relations', false],
        ['Pakistan', true],
        ['US', true],
      ],
    );
    assert.deepEqual(question.twist, ['fluctuating']);
    assert.deepEqual(question.demands, ['overview']);
  });

  test('a label, marks and Markdown are not part of the question', () => {
    const { parts, terms } = parseQuestion('**Q2).** Discuss poverty in Pakistan. (20)');
    assert.deepEqual(
      parts.map(({ text }) => text),
      ['Discuss poverty in Pakistan.'],
    );
    assert.deepEqual(
      terms.map(({ text }) => text),
      ['poverty', 'Pakistan'],
    );
  });

  test('a blank text asks nothing', () => {
    assert.deepEqual(parseQuestion(' \r\n ').parts, []);
  });

  test('an acronym defined in the question is one term with its expansion', () => {
    const { terms, acronyms } = parseQuestion('Evaluate the role of Women’s Action Forum (WAF) in Pakistan.');
    assert.deepEqual(
      terms.map(({ key }) => key),
      ['role', 'waf', 'pakistan'],
    );
    assert.deepEqual(
      acronyms.map(({ key }) => key),
      ['waf'],
    );
  });
});

suite('Directives', () => {
  for (const [question, ...directives] of [
    ['Analyze the causes of inflation.', 'analyse'],
    ['Compare and contrast federalism and unitarism.', 'compare', 'contrast'],
    ['Define power. Differentiate between power and authority.', 'define', 'differentiate'],
    ['Discuss critically the role of judiciary.', 'critically discuss'],
    ['Discuss Pak-US relations critically.', 'critically discuss'],
    ['Attempt a critical analysis of water policy.', 'critically analyse'],
    ['Make a critical comparison of two plans.', 'compare'],
    ['Undertake a concise assessment of exports.', 'assess'],
    ['Give a detailed account of the movement.', 'describe'],
    ['Write short notes on exports and imports.', 'write a note'],
    ['Write a comprehensive essay on education.', 'write a note'],
    ['Explain how and why empires fall.', 'explain', 'how', 'why'],
    ['Discuss in detail as to what should be its features.', 'discuss', 'what'],
    ['To what extent do you agree with this view of history?', 'to what extent', 'do you agree'],
    ['Evaluate how far the policy succeeded.', 'evaluate', 'how far'],
    ['Explain federalism with special reference to India.', 'explain', 'with reference to'],
    ['What measures would you suggest to end poverty?', 'what', 'suggest'],
    ['In what ways has media changed politics?', 'what'],
    ['“Discuss and explain”: this is democracy. Comment.', 'comment'],
    ['The analysis of policy shows how states behave. Evaluate.', 'evaluate'],
    ['Differentiate between nation and state. Give examples.', 'differentiate'],
    ['Recent events suggest that politics will trace its course. Elaborate.', 'elaborate'],
    ['State the causes of poverty.', 'describe'],
    ['State failure in Africa', ...[]],
    ['What goes around comes around', ...[]],
  ] as const) {
    test(`${question} ${directives.join(', ')}`, () => {
      assert.deepEqual(parseQuestion(question).directives, directives);
    });
  }
});

suite('Parts', () => {
  for (const [name, question, ...parts] of [
    [
      'each order has its own',
      'Discuss exports and critically assess imports.',
      'Discuss exports',
      'critically assess imports.',
    ],
    ['orders with one object share it', 'Examine and evaluate exports.', 'Examine and evaluate exports.'],
    [
      'nouns under one order are one',
      'Discuss the causes, effects and remedies of poverty.',
      'Discuss the causes, effects and remedies of poverty.',
    ],
    [
      'support belongs to what it supports',
      'Why did it fail? Justify your answer.',
      'Why did it fail? Justify your answer.',
    ],
    [
      'reasons belong to what they support',
      'Do you think exports matter? Give reasons for your answer.',
      'Do you think exports matter? Give reasons for your answer.',
    ],
    ['a statement with a bare order', 'Rights are duties. Discuss.', 'Rights are duties. Discuss.'],
    [
      'a statement pointed at',
      '“Rights are duties.” Analyse the statement and suggest reforms.',
      '“Rights are duties.” Analyse the statement',
      'suggest reforms.',
    ],
    [
      'a statement that only builds up',
      'Exports fell. Discuss the reforms of banks.',
      'Discuss the reforms of banks.',
    ],
    ['a bare order after a question', 'How can banks reform? Discuss.', 'How can banks reform? Discuss.'],
    [
      '“while” puts a task beside another',
      'Explain exports while analysing imports.',
      'Explain exports',
      'analysing imports.',
    ],
    [
      'a semicolon parts two',
      'Discuss exports; what are their prospects?',
      'Discuss exports',
      'what are their prospects?',
    ],
    [
      'short questions stand alone',
      'Explain federalism. Why is it important?',
      'Explain federalism.',
      'Why is it important?',
    ],
    [
      'two things asked for by one order',
      'Explain how banks fail and what the state should do.',
      'Explain how banks fail',
      'what the state should do.',
    ],
    [
      'listed items',
      'Write short notes on any two: (a) Exports (b) Imports; and (c) Banks.',
      'Exports',
      'Imports',
      'Banks.',
    ],
    [
      'listed questions',
      'Answer: (i) Define power. (ii) Discuss rights.',
      'Define power.',
      'Discuss rights.',
    ],
    [
      'a topic without an order',
      'Price hike in Pakistan: The worst of all worries',
      'Price hike in Pakistan: The worst of all worries',
    ],
    [
      'an abbreviation ends nothing',
      'Discuss the U.S. Senate and Dr. Khan.',
      'Discuss the U.S. Senate and Dr. Khan.',
    ],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        parseQuestion(question).parts.map(({ text }) => text),
        parts,
      );
    });
  }

  test('a part lists the directives that belong to it', () => {
    const { parts } = parseQuestion(
      'Define power. Explain its kinds with reference to Islam. Justify your answer.',
    );
    assert.deepEqual(
      parts.map(({ directives }) => directives),
      [['define'], ['explain', 'with reference to', 'justify']],
    );
  });

  // Noun phrases under one order are one part even where tutors would want two answers.
  test('causes and measures under one “suggest” are one part', () => {
    assert.equal(
      parseQuestion('Suggest the causes of poverty and the measures to be taken.').parts.length,
      1,
    );
  });
});

suite('Demands', () => {
  for (const [question, ...demands] of [
    ['Critically examine the role of courts.', 'bothSides', 'judgement', 'criticalAnalysis'],
    ['Discuss poverty. What steps should be taken to end it?', 'wayForward'],
    ['What are the merits and demerits of aid?', 'bothSides'],
    ['How does it differ from the British system?', 'comparison'],
    ['Do you agree with this view of Iqbal?', 'stand'],
    ['Why did the empire fall?', 'causes'],
    ['Trace the evolution of the movement.', 'chronology'],
    ['To what extent is aid useful?', 'degree'],
    ['Explain federalism with reference to India.', 'reference'],
    ['What is Ijtihad?', 'definition'],
  ] as const) {
    test(`${question} ${demands.join(', ')}`, () => {
      const found = parseQuestion(question).demands;
      for (const demand of demands) assert.ok(found.includes(demand), found.join());
    });
  }

  test('measures already adopted are no way forward', () => {
    const { demands } = parseQuestion('Enumerate the measures adopted by Pakistan after 2019.');
    assert.deepEqual(demands, ['points']);
  });
});

suite('The twist', () => {
  for (const [question, ...twist] of [
    ['Discuss the salient features of foreign policy.'],
    ['Evaluate the role of courts in resolving disputes.'],
    ['Discuss strained Pak-Afghan ties.', 'strained'],
    ['Discuss the impact of declining exports on Pakistan.', 'declining'],
    ['Price hike in Pakistan: The worst of all worries', 'worst of all worries'],
    [
      'Youth Bulge: a demographic dividend or a demographic bomb?',
      'demographic dividend',
      'demographic bomb',
    ],
    ['Freedom of expression - A double-edged sword', 'double-edged sword'],
    ['Dynastic politics is the worst mockery of democracy.', 'worst mockery'],
    ['Democracy without justice is tyranny.', 'without justice', 'tyranny'],
    ['Is aid beneficial or harmful for Pakistan?', 'beneficial', 'harmful'],
    ['Analyse the Madina Accord as a “Social Contract”.', 'Social Contract'],
    ['How will CPEC become a game changer for the region?', 'game changer'],
  ] as const) {
    test(`${question} ${twist.join(' | ')}`, () => {
      assert.deepEqual(parseQuestion(question).twist, twist);
    });
  }

  test('a marker with no words behind it lists nothing', () => {
    assert.deepEqual(
      parseQuestion('Discuss i) ii) federalism').parts.map(({ text }) => text),
      ['federalism'],
    );
  });
});
