export { addRemark, paragraphsIn } from './addRemark.js';
export { settle, settleAll, type Verdict } from './changeEdits.js';
export { type NewComment, type ReadComment, readComment, writeComment } from './comment.js';
export type { Change, Thread, ThreadComment } from './proseMarks.js';
export { type BrokenMark, type ReviewMarks, reviewMarks, type Script } from './reviewMarks.js';
export { editText, remove, removeComment, reopen, reply, resolve, turnIntoText } from './threadEdits.js';
