import fc from 'fast-check';
import { question, sentence, title } from './sentences.js';

/** Scripts as candidates and tutors leave them: every layout habit, remarks, markup, evidence; LF line ends. */
export function realisticScript(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...frontMatters),
      fc.constantFrom(...headers),
      fc.constantFrom('question', 'none', 'twice'),
      pickNumbers.map(numbers => question(cyclic(numbers))),
      fc.array(section(), { maxLength: 7 }),
      fc.constantFrom('', '\n'),
    )
    .map(([frontMatter, header, mode, statement, sections, end]) => {
      const questions = mode === 'none' ? [] : mode === 'twice' ? [statement, statement] : [statement];
      return frontMatter + [...header, ...questions, ...sections].join('\n\n') + end;
    });
}

/** Anything a keyboard, a converter or an enemy may leave behind, between pieces of real scripts. */
export function hostileScript(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...fragments) },
    { weight: 2, arbitrary: section() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: anyCodeUnit, maxLength: 6 }) },
  );
  const separator = fc.constantFrom('', ' ', '\n', '\n\n', '\r\n', '\r', '\n    ', '\u2028');
  return fc
    .tuple(fc.constantFrom(...frontMatters), fc.array(fc.tuple(piece, separator), { maxLength: 14 }))
    .map(([frontMatter, pieces]) => frontMatter + pieces.flat().join(''));
}

/** Both kinds; the hostile ones half of the time. */
export function anyScript(): fc.Arbitrary<string> {
  return fc.oneof(realisticScript(), hostileScript());
}

const anyCodeUnit = fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit));
const pickNumbers = fc.array(fc.nat({ max: 997 }), { minLength: 1, maxLength: 12 });

/** Takes its choices from a list, again and again, so that a shorter list is a simpler text. */
function cyclic(numbers: readonly number[]): (count: number) => number {
  let index = 0;
  return count => {
    const number = numbers[index % numbers.length] as number;
    index += 1;
    return number % count;
  };
}

function section(): fc.Arbitrary<string> {
  const heading = fc
    .tuple(
      fc.constantFrom(...layouts),
      fc.constantFrom('Introduction', 'Conclusion', 'Challanging factors', 'Outline', undefined),
      pickNumbers,
    )
    .map(([layout, fixed, numbers]) => layout(fixed ?? title(cyclic(numbers))));
  const between = fc.constantFrom('\n\n', '\n\n\n', '\n', '\n \n');
  return fc
    .tuple(heading, between, fc.array(body(), { maxLength: 4 }))
    .map(([first, gap, blocks]) => [first, ...blocks].join(gap));
}

/** How candidates write a heading. */
const layouts: readonly ((title: string) => string)[] = [
  words => `## ${words}`,
  words => `### ${words}:`,
  words => `# ${words}`,
  words => `## • ${words}`,
  words => `##${words}`,
  words => `## ${words} ##`,
  words => `**${words}**`,
  words => `**${words}:** `,
  words => `__1. ${words}__`,
  words => `1- ${words}`,
  words => `2). ${words}`,
  words => `a) ${words}`,
  words => `IV. ${words}`,
  words => `1. ${words}`,
  words => `✓ ${words}`,
  words => `➤ **${words}**`,
  words => `Ans. ${words}:`,
  words => `Q2). ${words}`,
  words => `${words}:`,
  words => `${words}\n---`,
  words => `${words}\n======`,
  words => `- ${words}`,
  words => words,
];

function body(): fc.Arbitrary<string> {
  const prose = fc
    .array(
      fc.tuple(
        pickNumbers.map(numbers => sentence(cyclic(numbers))),
        fc.constantFrom(...inlineHabits),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map(sentences => sentences.map(([words, habit]) => habit(words)).join(' '));
  const points = fc
    .tuple(
      fc.constantFrom('- ', '* ', '• ', '1. ', '1) ', '✓ ', '  - '),
      fc.array(prose, { minLength: 1, maxLength: 4 }),
    )
    .map(([bullet, items]) => items.map(item => `${bullet}${item}`).join('\n'));
  return fc.oneof(
    { weight: 6, arbitrary: prose },
    { weight: 2, arbitrary: points },
    { weight: 1, arbitrary: prose.map(words => `> ${words}`) },
    { weight: 2, arbitrary: fc.constantFrom(...blocks) },
  );
}

/** What is done to a sentence inside its paragraph. */
const inlineHabits: readonly ((words: string) => string)[] = [
  words => words,
  words => words,
  words => words.replace(/\d{4}/, '**$&**'),
  words => words.replace(/\w+ \w+/, '==$&=='),
  words => words.replace(/\w+/, '~~$&~~'),
  words => words.replace(/\w+ \w+/, '{==$&==}{>>@tutor 2026-11-24 [relevance] who says so?<<}'),
  words => `${words}{>>add a reference<<}`,
  words => words.replace(/\w+/, '{--$&--}').replace(/ (\w+)/, ' {++$1++}'),
  words => words.replace(/\w+/, '{~~$&~>These~~}'),
  words => words.replace(/\w+ \w+/, '[$&](https://example.org/a_(b))'),
  words => `${words} 🇵🇰👩🏽‍🎓`,
  words => `${words} وَلَا تَلْبِسُوا الْحَقَّ بِالْبَاطِلِ (Al-Baqarah 2:42)`,
  words => `${words}[^1]`,
  words => words.replace(/ /, '\n'),
  words => words.replace(/ /, '  \n'),
  words => `_${words}_`,
  words => words.replace(/\w+/, '`$&`'),
  words => words.replaceAll('“', '"').replaceAll('”', '"'),
];

const blocks = [
  'relate your headings and arguments to the qs statement.',
  'add and highlight references against these arguments',
  'Good. Add more arguments.',
  '{>>[evidence] add a report here<<}{>>@candidate added [done]<<}',
  '| Year | Aid |\n|---|---|\n| 2010 | **1.5** billion |\n| 2022 | {>>source?<<} |',
  '```mermaid\ngraph TD; A-->B\n```',
  '![map of the basin](map.png)',
  '[^1]: Economic Survey 2023-24, page 12.',
  '<!-- exam-essay-disable-next-line vague-time -->',
  '<!-- exam-essay-disable -->',
  '<!-- exam-essay-enable -->',
  '<!-- exam-essay-disable no-such-rule -->',
  'پاکستان اور امریکہ کے تعلقات ہمیشہ بدلتے رہے ہیں۔ کیا یہ درست ہے؟',
  '---',
  'Case in point: the Indus Waters Treaty (1960).',
  '[source, year]',
  '> “Water is the next border”\n> – *a minister*, 2019',
];

const fragments = [
  ...blocks,
  '**half',
  '{>>',
  '<<}',
  '{==',
  '{~~a~>',
  '~~',
  '==',
  '[link](',
  '![',
  '```',
  '~~~',
  '|a|b',
  '|---|',
  '<!--',
  '-->',
  '<div>',
  '# ',
  '#',
  '> ',
  '> > > - ',
  '- ',
  '1. ',
  '---',
  '===',
  '***',
  '`',
  '“',
  '"',
  '(',
  '[^1',
  '&amp;',
  '\\',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\u200f',
  '\u0301',
  '🇵',
  'İ',
  'ß',
  '\u202e',
  '…',
  '..',
  '?!',
  '2:',
  '%',
  '1990-',
  '---\n',
  '---\nessay:\n',
  'essay:',
  '\n\n\n',
  '   ',
  '- [ ] ',
  '* * *',
  'https://x.y/_a_',
  '<a@b.c>',
  '&#0;',
];

const frontMatters = [
  '',
  '',
  '---\nessay:\n  profile: css-answer\n  question: Discuss the water crisis of Pakistan.\n  marks: 20\n---\n',
  '---\ntitle: x\nessay:\n  mode: draft\n  rules:\n    vague-time: off\n---\n\n',
  '---\nessay: {profile: none, rules: [1], marks: many}\n---\n',
  '---\nessay:\n  question: "unclosed\n---\n',
  '---\n---\n',
];

const headers: readonly (readonly string[])[] = [
  [],
  ['# A. CANDIDATE', '## BATCH - 21'],
  ['Name: A. Candidate\nBatch: 21\nDate: 24-11-2026'],
  ['**Q2).**'],
  ['Outline', '1. Introduction\n2. Causes of the crisis\n   - Waste\n3. Conclusion'],
];
