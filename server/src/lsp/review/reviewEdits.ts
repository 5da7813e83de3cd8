import {
  addRemark,
  editComment,
  type Message,
  paragraphsIn,
  removeComment,
  removeRemark,
  reopenRemark,
  replyTo,
  resolveRemark,
  reviewMarks,
  settleAllChanges,
  settleChange,
  type TextEdit,
  type Thread,
  turnIntoText,
} from '../../core/index.js';
import type { OpenEssay } from '../analyses.js';
import { type Localize, message } from '../localize.js';
import type { PlaceRange, ReviewAct } from '../protocol.js';
import { toOffset, toSpan } from '../toProtocol.js';
import { signed } from './author.js';
import { namedThreads } from './remarks.js';

/** The edits that do it, or why nothing can be done. */
export function reviewEdits(
  essay: OpenEssay,
  act: ReviewAct,
  date: string,
  localize: Localize,
): readonly TextEdit[] | Message {
  const { analysis } = essay;
  switch (act.kind) {
    case 'add': {
      const text = withParagraphs(essay, act.range, act.text, localize);
      const comment = { ...signed(essay, text, date), ...(act.criterion !== undefined && act) };
      const edits = addRemark(analysis.essay, toSpan(essay.document, act.range), { ...comment, text });
      return edits ?? message('No remark can stand here.');
    }
    case 'acceptAll':
      return settleAllChanges(analysis.essay, 'accept');
    case 'rejectAll':
      return settleAllChanges(analysis.essay, 'reject');
    case 'accept':
    case 'reject':
      return changeEdits(essay, act);
    default: {
      const thread = namedThreads(essay).find(({ id }) => id === act.thread)?.thread;
      return thread === undefined
        ? message('This remark is no longer in the text.')
        : threadEdits(essay, thread, act, date);
    }
  }
}

type ThreadAct = Extract<ReviewAct, { readonly thread: string }>;

function threadEdits(essay: OpenEssay, thread: Thread, act: ThreadAct, date: string): readonly TextEdit[] {
  const { text } = essay.analysis;
  switch (act.kind) {
    case 'reply':
      return replyTo(thread, signed(essay, act.text, date));
    case 'edit':
      return editComment(thread, act.comment, act.text);
    case 'removeComment':
      return removeComment(text, thread, act.comment);
    case 'resolve':
      return thread.state === 'done' ? [] : resolveRemark(thread);
    case 'reopen':
      return reopenRemark(thread);
    case 'remove':
      return removeRemark(text, thread);
    case 'turnIntoText':
      return turnIntoText(thread);
    default:
      return act satisfies never;
  }
}

function changeEdits(
  { document, analysis }: OpenEssay,
  { kind, range }: Extract<ReviewAct, { kind: 'accept' | 'reject' }>,
): readonly TextEdit[] | Message {
  const at = toOffset(document, range.start);
  // The innermost: a change may stand in words that another change brings.
  const change = reviewMarks(analysis.essay).changes.findLast(
    ({ span }) => span.start <= at && at <= span.end,
  );
  return change === undefined
    ? message('There is no suggested change here.')
    : settleChange(analysis.essay, change, kind);
}

/** Only words of one paragraph can be marked; so the remark says how far it goes. */
function withParagraphs(
  { document, analysis }: OpenEssay,
  range: PlaceRange,
  text: string,
  localize: Localize,
): string {
  const count = paragraphsIn(analysis.essay, toSpan(document, range));
  if (count < 2) return text;
  const note =
    count === 2
      ? message('(here and in the next paragraph)')
      : message('(here and in the next {count} paragraphs)', { count: count - 1 });
  return `${text} ${localize(note)}`;
}
