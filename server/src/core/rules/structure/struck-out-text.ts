import { defineRule } from '../../rule.js';
import type { Span } from '../../span.js';
import type { TextEdit } from '../../textEdit.js';

export const struckOutText = defineRule({
  id: 'struck-out-text',
  group: 'structure',
  scope: 'paragraph',
  severity: 'hint',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'Struck-out words are left in the text.',
    rationale:
      'Words between `~~` count for nothing, neither as words nor as evidence, but the examiner reads ' +
      'them. A deletion that the tutor suggests (`{-- --}`) is not meant.',
    sources: ['Waqas Rafiq PSP: good presentation is worth one or two marks a question'],
  },
  messages: {
    struck: '“{words}” is struck out: take it out or keep it.',
    remove: 'Remove the struck-out words',
    keep: 'Keep the words',
  },

  check({ raw, marks }, report) {
    for (const { kind, span, content } of marks) {
      if (kind !== 'deletion' || !raw.startsWith('~~', span.start)) continue;
      const words = raw.slice(content.start, content.end).replace(/\s+/g, ' ').trim();
      report(
        'struck',
        { span, data: { words } },
        { title: 'remove', isSafe: false, edits: [removal(raw, span)] },
        { title: 'keep', isSafe: false, edits: kept(span, content) },
      );
    }
  },
});

/** Takes one of the two spaces along that would meet. */
function removal(raw: string, { start, end }: Span): TextEdit {
  const isSpaceBefore = start === 0 || /\s/.test(raw.charAt(start - 1));
  if (isSpaceBefore && raw.charAt(end) === ' ') return { span: { start, end: end + 1 }, newText: '' };
  const endsClause = end === raw.length || /[.,;:!?)\n]/.test(raw.charAt(end));
  const hasSpace = endsClause && raw.charAt(start - 1) === ' ';
  return { span: { start: hasSpace ? start - 1 : start, end }, newText: '' };
}

function kept(span: Span, content: Span): readonly TextEdit[] {
  return [
    { span: { start: span.start, end: content.start }, newText: '' },
    { span: { start: content.end, end: span.end }, newText: '' },
  ];
}
