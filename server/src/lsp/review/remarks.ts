import { reviewMarks, type Thread } from '../../core/index.js';
import type { OpenEssay } from '../analyses.js';
import type { RemarkCommentView, Remarks, RemarkThread } from '../protocol.js';
import { toRange } from '../toProtocol.js';

/** The remarks and suggested changes of an essay, in the order of the text. */
export function remarks(uri: string, essay: OpenEssay | undefined): Remarks {
  if (essay === undefined || essay.analysis.mode === 'exam') return { uri };
  const { document, analysis } = essay;
  const { changes } = reviewMarks(analysis.essay);
  return {
    uri,
    essay: {
      mode: analysis.mode,
      threads: namedThreads(essay).map(({ id, thread }): RemarkThread => {
        const { words, span, state, comments } = thread;
        const hasWords = words !== undefined && words.content.start < words.content.end;
        return {
          id,
          range: toRange(document, hasWords ? words.content : span),
          state,
          comments: comments.map(
            ({ text, author, date, criterion }): RemarkCommentView => ({
              text,
              ...(author !== undefined && { author }),
              ...(date !== undefined && { date }),
              ...(criterion !== undefined && { criterion }),
            }),
          ),
        };
      }),
      changes: changes.map(({ kind, span }) => ({ kind, range: toRange(document, span) })),
    },
  };
}

export interface NamedThread {
  readonly id: string;
  readonly thread: Thread;
}

/** A remark is known by what its first comment says, and equal ones by their order. */
export function namedThreads({ analysis }: OpenEssay): readonly NamedThread[] {
  const counts = new Map<string, number>();
  return reviewMarks(analysis.essay).threads.map(thread => {
    const [first] = thread.comments;
    const key = JSON.stringify([first?.author, first?.date, first?.text]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { id: `${count} ${key}`, thread };
  });
}
