import { type ICommentOptions, Paragraph } from 'docx';
import { isRightToLeft } from '../direction.js';
import type { Thread } from '../script.js';
import { runsOf } from './writeContent.js';
import { xmlText } from './xmlText.js';

/** Word's comments: a thread's first, and its replies, which name it as their parent. */
export interface NumberedThreads {
  readonly comments: readonly ICommentOptions[];
  /** The ids of each thread's comments. */
  readonly ids: readonly (readonly number[])[];
}

/** The library writes who is done, and what is a reply, only if some comment names a parent; nobody has this id. */
const noParent = -1;

export function numberThreads(threads: readonly Thread[]): NumberedThreads {
  const comments: ICommentOptions[] = [];
  const ids = threads.map(thread => {
    const first = comments.length;
    return thread.comments.map(({ author = '', date, text }, index) => {
      const id = comments.length;
      comments.push({
        id,
        author: xmlText(author),
        initials: initialsOf(author),
        date: new WrittenDate(date),
        children: [
          new Paragraph({
            ...(isRightToLeft(text) && { bidirectional: true }),
            children: runsOf(xmlText(text), {}),
          }),
        ],
        parentId: 0 < index ? first : noParent,
        resolved: thread.isDone,
      });
      return id;
    });
  });
  return { comments, ids };
}

function initialsOf(author: string): string {
  return xmlText(
    author
      .split(/[\s._-]+/)
      .map(part => Array.from(part)[0] ?? '')
      .join('')
      .toUpperCase(),
  );
}

/** The library takes no comment without a date, and writes one as UTC with milliseconds; this one stays as it was. */
class WrittenDate extends Date {
  readonly #written: string | undefined;

  constructor(written: string | undefined) {
    super(0);
    this.#written = written === undefined ? undefined : moment(written);
  }

  override toISOString(): string {
    return this.#written as string;
  }
}

/** A day is its midnight; what is no date at all is none. */
function moment(written: string): string | undefined {
  if (Number.isNaN(Date.parse(written))) return undefined;
  const [day = '', time = ''] = written.split('T');
  const [, clock = '00:00', seconds = ':00', zone = 'Z'] =
    /^(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(time) ?? [];
  return `${day}T${clock}${seconds}${zone}`;
}
