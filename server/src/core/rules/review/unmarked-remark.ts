import { defineRule } from '../../rule.js';
import { remarkMarker } from '../support/remarkMarker.js';

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
    const marksOf = remarkMarker(text);
    for (const remark of remarks) {
      if (remark.isMarked) continue;
      const { span } = remark;
      const data = { remark: remark.text.replace(/\s+/g, ' ') };
      const edits = marksOf(remark);
      if (edits === undefined) {
        report('bare', { span, data });
        continue;
      }
      const isJoined = edits.some(edit => edit.span.start < edit.span.end);
      report('bare', { span, data }, { title: isJoined ? 'markAndJoin' : 'mark', edits });
    }
  },
});
