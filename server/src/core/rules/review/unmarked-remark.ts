import type { Remark } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
import type { Span } from '../../span.js';

export const unmarkedRemark = defineRule({
  id: 'unmarked-remark',
  group: 'review',
  scope: 'document',
  severity: 'information',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'A tutor’s remark stands as a bare line between the candidate’s.',
    rationale:
      'A line without a mark reads as part of the answer, and may cut a sentence in two. As a CriticMarkup comment it ' +
      'stays in the text, is shown as a remark, can be answered, and can be closed with `[done]`.',
    sources: [
      'A marked CSS script: three remarks as bare lines, one of them within a sentence',
      'CriticMarkup: comments in the text',
    ],
  },
  messages: {
    bare: '“{remark}” reads as a remark, not as part of the answer.',
    mark: 'Mark the line as a remark',
    markAndJoin: 'Mark the line as a remark and join the sentence it cuts',
  },

  check({ text, remarks }, report) {
    const isInComment = commentReader(text);
    for (const remark of remarks) {
      if (remark.isMarked) continue;
      const { span } = remark;
      const data = { remark: remark.text.replace(/\s+/g, ' ') };
      if (isInComment(span.start) || /<<\}|`/.test(text.slice(span.start, span.end))) {
        report('bare', { span, data });
        continue;
      }
      const { before, after } = gaps(text, remark);
      const edits = [
        { span: before, newText: before.start < before.end ? ' {>>' : '{>>' },
        { span: after, newText: after.start < after.end ? '<<} ' : '<<}' },
      ];
      const isJoined = before.start < before.end || after.start < after.end;
      report('bare', { span, data }, { title: isJoined ? 'markAndJoin' : 'mark', edits });
    }
  },
});

/**
 * Whether an opener left open stands before an offset, so that it would take a mark there along (as a closer or a
 * backtick in the words would end it). Offsets are asked in rising order: the text is read once.
 */
function commentReader(text: string): (offset: number) => boolean {
  const delimiters = [...text.matchAll(/\{>>|<<\}/g)];
  let next = 0;
  return offset => {
    while ((delimiters[next]?.index ?? Number.POSITIVE_INFINITY) + 3 <= offset) next += 1;
    return delimiters[next - 1]?.[0] === '{>>';
  };
}

/** The white space between the remark and the two halves of the sentence it cuts; empty where no half is next to it. */
function gaps(text: string, { span, cuts }: Remark): { readonly before: Span; readonly after: Span } {
  const before = cuts?.pieces.find(({ end }) => end <= span.start && isBlank(text.slice(end, span.start)));
  const after = cuts?.pieces.find(({ start }) => span.end <= start && isBlank(text.slice(span.end, start)));
  return {
    before: { start: before?.end ?? span.start, end: span.start },
    after: { start: span.end, end: after?.start ?? span.end },
  };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
