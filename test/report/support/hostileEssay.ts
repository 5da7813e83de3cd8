import fc from 'fast-check';

/** Texts that would do something if any of them got into a page as markup. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="command:workbench.action.quit">quit</a>',
  '[x](command:workbench.action.quit)',
  '[x](javascript:alert(1))',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '<!-- --><base href="https://example.com/">',
  '<meta http-equiv="refresh" content="0">',
  '&lt;b&gt; & <b>',
  '{{title}} {line} {count} $& $1',
  '\u0000\u0008\ud800 \u202egnirts',
];

/** An answer with such texts wherever words can stand. */
export function hostileEssay(text: string): string {
  const line = text.replace(/[\r\n]/g, ' ');
  return [
    '---',
    'essay:',
    `  candidate: ${JSON.stringify(line)}`,
    `  question: ${JSON.stringify(`Discuss the ${line} of the water crisis in Pakistan and suggest ${line}.`)}`,
    '---',
    '',
    `## Introduction ${line}`,
    '',
    `Many people believe ${line} in 2023. “${line} is water” (${line}, 2019).`,
    '',
    `## ${line}`,
    '',
    `According to the ${line} Report (2021), 45 per cent. {>>@${line} 2026-01-01 [${line}] ${line}<<}`,
    '',
    `## Conclusion`,
    '',
    `~~${line}~~ The crisis ${line} is one of management.`,
    '',
  ].join('\n');
}

const words = [
  'water',
  'Pakistan',
  'in 1947',
  '45 per cent',
  '**2023 census**',
  'many experts believe',
  '🇵🇰',
  'پانی',
];

/** Half-typed answers of any shape. */
export const generateEssay: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '## Introduction',
        '## Causes',
        '### ',
        '# Conclusion',
        '- ',
        '| a | b |',
        '{>>x<<}',
        '',
        '---',
        '```',
      ),
      fc.array(fc.constantFrom(...words, ...hostileTexts), { maxLength: 12 }).map(each => each.join(' ')),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 25 },
  )
  .chain(lines => fc.constantFrom('\n\n', '\n', '\r\n').map(end => lines.join(end)));
