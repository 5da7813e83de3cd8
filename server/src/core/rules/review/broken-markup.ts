import type { Block } from '../../markdown/block.js';
import { type BrokenMark, reviewMarks } from '../../review/reviewMarks.js';
import { defineRule, type FixOf } from '../../rule.js';
import type { Span } from '../../span.js';
import type { TextEdit } from '../../textEdit.js';

const messages = {
  unclosed: '“{opener}” is not closed with “{closer}” in its paragraph.',
  unopened: '“{closer}” closes nothing: no “{opener}” stands before it in its paragraph.',
  crossing: '“{opener}” begins inside one mark and ends outside of it.',
  split: '“{opener}” is closed in another paragraph; a mark cannot go on past its own.',
  arrowless: 'A suggested replacement needs “~>” between the old words and the new ones.',
  closes: 'It is closed here.',
  remove: 'Remove “{delimiter}”',
  removeBoth: 'Remove “{opener}” and “{closer}”',
  join: 'Write the remark on one line',
} as const;

export const brokenMarkup = defineRule({
  id: 'broken-markup',
  group: 'review',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'A remark or suggested change is not written so that it can be read as one.',
    rationale:
      'A mark that is half there is plain text: its words count as the candidate’s, the remark is in no list, and the ' +
      'change can be neither accepted nor rejected.',
    sources: ['CriticMarkup: each mark lies within one paragraph, and marks do not cross'],
  },
  messages,

  check(essay, report) {
    const { text, blocks } = essay;
    for (const mark of reviewMarks(essay).broken) {
      const { kind, span, partner, opener } = mark;
      const closer = closers[opener] ?? '';
      const related = partner === undefined ? [] : [{ span: partner, message: report.message('closes') }];
      const finding = { span, related, data: { opener, closer } };
      const fixes = fixesOf(mark, closer, text, blocks);
      if (kind === 'arrowless') report(kind, { span });
      else if (kind === 'unclosed' || kind === 'unopened') report(kind, finding, ...fixes);
      else report(kind, { ...finding, data: { opener } }, ...fixes);
    }
  },
});

const closers: Readonly<Record<string, string>> = {
  '{>>': '<<}',
  '{++': '++}',
  '{--': '--}',
  '{==': '==}',
  '{~~': '~~}',
};

function fixesOf(
  { kind, span, partner, opener }: BrokenMark,
  closer: string,
  text: string,
  blocks: readonly Block[],
): readonly FixOf<typeof messages>[] {
  const cut = (gone: Span): TextEdit => ({ span: gone, newText: '' });
  if (kind === 'arrowless') return [];
  if (partner === undefined) {
    const delimiter = kind === 'unclosed' ? opener : closer;
    return [{ title: 'remove', data: { delimiter }, isSafe: false, edits: [cut(span)] }];
  }
  const removal = {
    title: 'removeBoth',
    data: { opener, closer },
    isSafe: false,
    edits: [cut(span), cut(partner)],
  } as const;
  if (kind !== 'split' || opener !== '{>>' || !arePlain(blocks, span.end, partner.start)) return [removal];
  const breaks = [...text.slice(span.end, partner.start).matchAll(/\s*\n\s*/g)].map(({ index, 0: gap }) => {
    const start = span.end + index;
    const newText = '<br>'.repeat(Math.min(2, gap.split('\n').length - 1));
    return { span: { start, end: start + gap.length }, newText };
  });
  return [{ title: 'join', isSafe: false, edits: breaks }, removal];
}

/** Only paragraphs can be put on one line. */
function arePlain(blocks: readonly Block[], start: number, end: number): boolean {
  return blocks.every(({ kind, span }) => kind === 'paragraph' || span.end <= start || end <= span.start);
}
