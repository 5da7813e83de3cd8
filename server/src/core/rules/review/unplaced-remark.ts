import { reviewMarks } from '../../review/reviewMarks.js';
import { removeRemark } from '../../review/threadEdits.js';
import { defineRule } from '../../rule.js';

export const unplacedRemark = defineRule({
  id: 'unplaced-remark',
  group: 'review',
  scope: 'document',
  severity: 'information',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'The words that a remark is about are gone.',
    rationale:
      'The remark stayed when its words were deleted, so nobody can see what it was about. Remove it if that settles ' +
      'it; else keep it here without words, or cut and paste it to where it belongs now.',
    sources: ['Word and Google Docs: what becomes of a comment whose words are deleted'],
  },
  messages: {
    unplaced: 'The words of this remark are gone: {remark}',
    keep: 'Keep the remark here, without words',
    remove: 'Remove the remark',
  },

  check(essay, report) {
    for (const thread of reviewMarks(essay).threads) {
      const { words, span, comments } = thread;
      if (words === undefined || essay.text.slice(words.content.start, words.content.end).trim() !== '')
        continue;
      report(
        'unplaced',
        { span, data: { remark: (comments[0]?.text ?? '').replace(/\s+/g, ' ') } },
        { title: 'keep', isSafe: false, edits: [{ span: words.span, newText: '' }] },
        { title: 'remove', isSafe: false, edits: removeRemark(essay.text, thread) },
      );
    }
  },
});
