import type { Essay, Remark } from '../../essay/essay.js';
import { locate } from '../../essay/paragraph.js';
import type { Mark } from '../../markdown/prose.js';
import { keptByObject } from '../../memo.js';
import { defineRule } from '../../rule.js';
import type { TextEdit } from '../../textEdit.js';
import { doneEdit } from '../support/doneEdit.js';

export const openRemark = defineRule({
  id: 'open-remark',
  group: 'review',
  scope: 'document',
  severity: 'information',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'A remark of the tutor is not marked as done.',
    rationale:
      'A second draft is read for one question: was each remark of the first taken up? `[done]` in the remark, or in a ' +
      'reply to it, closes it.',
    sources: ['CriticMarkup: comments in the text', 'A marked CSS script: the tutor’s three remarks'],
  },
  messages: {
    open: 'Still open: {remark}',
    openBy: 'Still open, from {author}: {remark}',
    resolve: 'Mark the remark as done',
    remove: 'Remove the remark',
  },

  check(essay, report) {
    for (const remark of essay.remarks) {
      if (!remark.isMarked || remark.state === 'done') continue;
      const { span, author } = remark;
      const text = remark.text.replace(/\s+/g, ' ');
      const fixes = [
        { title: 'resolve', isSafe: false, edits: [doneEdit(essay, remark)] },
        { title: 'remove', isSafe: false, edits: removal(essay, remark) },
      ] as const;
      if (author === undefined) report('open', { span, data: { remark: text } }, ...fixes);
      else report('openBy', { span, data: { remark: text, author } }, ...fixes);
    }
  },
});

/** The thread, the white space that it needed, and the delimiters of the words it was hung on. */
function removal(essay: Essay, { span: { start, end } }: Remark): readonly TextEdit[] {
  const cut = (from: number, to: number): TextEdit => ({ span: { start: from, end: to }, newText: '' });
  const hung = hungOn(essay, start);
  if (hung !== undefined) {
    return [cut(hung.span.start, hung.content.start), cut(hung.content.end, end)];
  }
  let before = 0;
  while (before < start && /\s/.test(essay.text.charAt(start - before - 1))) before += 1;
  const after = /^\s*/.exec(essay.text.slice(end))?.[0].length ?? 0;
  const follows = essay.text.charAt(end + after);
  const opensLine = before === start || /[\r\n]/.test(essay.text.slice(start - before, start));
  const closesLine = follows === '' || /[\r\n]/.test(essay.text.slice(end, end + after));
  if (before === start || (opensLine && !closesLine)) return [cut(start, end + after)];
  return 0 < after || follows === '' || /\p{P}/u.test(follows)
    ? [cut(start - before, end)]
    : [cut(start, end)];
}

type Place = Pick<Mark, 'span' | 'content'>;

/** The `{==words==}` directly before the remark, its places absolute. */
function hungOn(essay: Essay, start: number): Place | undefined {
  return essay.text.startsWith('==}', start - 3) ? highlightsByEnd(essay).get(start) : undefined;
}

const highlightsByEnd = keptByObject(({ paragraphs }: Essay): ReadonlyMap<number, Place> => {
  const places = new Map<number, Place>();
  for (const paragraph of paragraphs) {
    for (const { kind, span, content } of paragraph.facts.marks) {
      if (kind !== 'highlight' || !paragraph.facts.raw.startsWith('{==', span.start)) continue;
      const place = { span: locate(paragraph, span), content: locate(paragraph, content) };
      places.set(place.span.end, place);
    }
  }
  return places;
});
