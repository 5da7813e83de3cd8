import type { Section, SectionHeading } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';

export const duplicateHeading = defineRule({
  id: 'duplicate-heading',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'Two headings beside each other say the same.',
    rationale:
      'Each heading should promise an argument that no other makes; the second “Economic impact” reads as ' +
      'padding, or as an argument cut in two. The same label under different parts is no repetition.',
    sources: ['Tutors: arguments overlap; merge them', 'FPSC examiners 2019 (Pakistan Affairs): repetitive'],
  },
  messages: {
    again: '“{title}” has been a heading already: merge the two or say what differs.',
    first: 'The first “{title}”',
  },

  check({ sections }, report) {
    let seen = new Map<string, SectionHeading>();
    let hasConcluded = false;
    const above: SectionHeading[] = [];
    for (const section of sections) {
      const { heading, role } = section;
      // An introduction behind a conclusion opens another answer.
      if (role === 'introduction' && hasConcluded) seen = new Map();
      hasConcluded = role === 'conclusion' || (hasConcluded && role !== 'introduction');
      if (heading === undefined) continue;
      while (0 < above.length && heading.level <= (above.at(-1) as SectionHeading).level) above.pop();
      const key = keyOf(section, heading, above.at(-1));
      above.push(heading);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, heading);
      else {
        const related = [{ span: first.span, message: report.message('first', { title: first.title }) }];
        report('again', { span: heading.span, data: { title: heading.title }, related });
      }
    }
  },
});

/** Its title without case and punctuation, and its parents by level and by meaning: only neighbours compare. */
function keyOf(
  { parent }: Section,
  { title }: SectionHeading,
  above: SectionHeading | undefined,
): string | undefined {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words === null) return undefined;
  return [parent?.span.start ?? '', above?.span.start ?? '', ...words].join(' ');
}
