export { addRemark, paragraphsIn } from './addRemark.js';
export { settleAllChanges, settleChange, type Verdict } from './changeEdits.js';
export { type NewComment, type ReadComment, readComment, writeComment } from './comment.js';
export type { Change, Thread, ThreadComment } from './proseMarks.js';
export { type BrokenMark, type ReviewMarks, reviewMarks, type Script } from './reviewMarks.js';
export {
  editComment,
  removeComment,
  removeRemark,
  reopenRemark,
  replyTo,
  resolveRemark,
  turnIntoText,
} from './threadEdits.js';
