import { reviewMarks } from '../../review/reviewMarks.js';
import { removeRemark, resolveRemark, turnIntoText } from '../../review/threadEdits.js';
import { defineRule } from '../../rule.js';

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
    turnIntoText: 'Turn the remark into text',
  },

  check(essay, report) {
    for (const thread of reviewMarks(essay).threads) {
      const [first] = thread.comments;
      if (first === undefined || thread.state === 'done') continue;
      const { span } = thread;
      const { author } = first;
      const remark = first.text.replace(/\s+/g, ' ');
      const fixes = [
        { title: 'resolve', isSafe: false, edits: resolveRemark(thread) },
        { title: 'remove', isSafe: false, edits: removeRemark(essay.text, thread) },
        { title: 'turnIntoText', isSafe: false, edits: turnIntoText(thread) },
      ] as const;
      if (author === undefined) report('open', { span, data: { remark } }, ...fixes);
      else report('openBy', { span, data: { remark, author } }, ...fixes);
    }
  },
});
