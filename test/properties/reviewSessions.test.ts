import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MarkdownParser } from '../../server/src/core/markdown/parseMarkdown.js';
import {
  addRemark,
  editComment,
  removeRemark,
  reopenRemark,
  replyTo,
  resolveRemark,
  reviewMarks,
  type Script,
  settleAllChanges,
  settleChange,
  type Thread,
} from '../../server/src/core/review/index.js';
import { overlaps, type Span, shift } from '../../server/src/core/span.js';
import { applyEdits, type TextEdit } from '../../server/src/core/textEdit.js';
import { propertyTest } from '../support/property.js';

/** A paragraph of each sort, every word once, so that words can be told apart. */
const script = [
  '## Introduction of the alpha question',
  'Bravo charlie delta **echo foxtrot** golf. Hotel india juliet, kilo lima mike.',
  '- November oscar papa.\n- Quebec _romeo_ sierra tango.',
  '> Uniform victor whiskey,\n> xray yankee zulu.',
  '| Year | Loss |\n| --- | --- |\n| one | eleven |\n| two | twelve |',
  'Dehqan pani نہر zameen 😀 fasal ==evidence of 2019== mandi bazaar.',
].join('\n\n');

interface Placed {
  readonly words: string | undefined;
  readonly comments: readonly string[];
  readonly isDone: boolean;
}

suite('While a script with remarks is written on', () => {
  const number = fc.nat({ max: 10_000 });
  const step = fc.record({
    act: fc.constantFrom(
      'type',
      'type',
      'delete',
      'split',
      'add',
      'add',
      'reply',
      'edit',
      'resolve',
      'reopen',
      'remove',
      'undo',
      'redo',
    ),
    at: number,
    length: fc.integer({ min: 0, max: 30 }),
    words: fc.constantFrom('x', ' ', 'new words', '. ', ', ', 'ا', '😀', '**bold**', 'a\nb'),
  });

  propertyTest(
    'no remark is lost, doubled or moved to other words, through undo and redo too',
    250,
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), steps => {
      let state: State = { text: script, expected: new Map() };
      const past: State[] = [];
      const future: State[] = [];
      for (const [index, each] of steps.entries()) {
        if (each.act === 'undo' || each.act === 'redo') {
          const [from, to] = each.act === 'undo' ? [past, future] : [future, past];
          const back = from.pop();
          if (back === undefined) continue;
          to.push(state);
          state = back;
        } else {
          past.push(state);
          future.length = 0;
          state = next(state, each, `r${index}`);
        }
        assert.deepEqual(placed(read(state.text)), state.expected);
        assert.deepEqual(reviewMarks(read(state.text)).broken, []);
      }
    }),
  );
});

interface State {
  readonly text: string;
  /** By the words of the first comment, which no two share. */
  readonly expected: ReadonlyMap<string, Placed>;
}

interface Step {
  readonly act: string;
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

function next(state: State, step: Step, name: string): State {
  const { text, expected } = state;
  const now = read(text);
  const { threads } = reviewMarks(now);
  const thread = threads[step.at % Math.max(1, threads.length)];
  const key = thread?.comments[0]?.text ?? '';
  const old = expected.get(key);
  const became = (edits: readonly TextEdit[], changes: ReadonlyMap<string, Placed>): State => ({
    text: applyEdits(text, edits),
    expected: changes,
  });
  const changed = (to: Placed, newKey = key): ReadonlyMap<string, Placed> =>
    new Map([...expected].map(([name, each]) => (name === key ? [newKey, to] : [name, each])));
  switch (step.act) {
    case 'type':
    case 'delete':
    case 'split':
      return { text: written(now, step), expected };
    case 'add': {
      const start = step.at % text.length;
      const range = { start, end: Math.min(text.length, start + step.length) };
      const edits = addRemark(now, range, { text: name, author: 'tutor' });
      assert.ok(edits !== undefined, `no place for a remark at ${start}`);
      return added(state, applyEdits(text, edits), name, range);
    }
    default:
      if (thread === undefined || old === undefined) return state;
  }
  switch (step.act) {
    case 'reply':
      return became(replyTo(thread, { text: name }), changed({ ...old, comments: [...old.comments, name] }));
    case 'edit':
      return became(
        editComment(thread, 0, name),
        changed({ ...old, comments: [name, ...old.comments.slice(1)] }, name),
      );
    case 'resolve':
      return thread.state === 'done'
        ? state
        : became(resolveRemark(thread), changed({ ...old, isDone: true }));
    case 'reopen':
      return became(reopenRemark(thread), changed({ ...old, isDone: false }));
    default: {
      const rest = new Map(expected);
      rest.delete(key);
      return became(removeRemark(text, thread), rest);
    }
  }
}

/** The new remark is one more thread on words of the selection, or one more comment of a thread that it touches. */
function added({ text, expected }: State, after: string, name: string, range: Span): State {
  const now = read(after);
  const found = placed(now);
  const comments = new Map(expected);
  const thread = reviewMarks(now).threads.find(each => each.comments[0]?.text === name);
  if (thread === undefined) {
    const [key, joined] = [...found].find(([, each]) => each.comments.at(-1) === name) ?? [];
    const old = expected.get(key ?? '');
    assert.ok(key !== undefined && joined !== undefined && old !== undefined);
    comments.set(key, { ...old, comments: [...old.comments, name] });
  } else {
    if (thread.words !== undefined) {
      const before = shift(thread.words.content, -'{=='.length);
      assert.equal(text.slice(before.start, before.end), found.get(name)?.words);
      assert.ok(overlaps(before, range), 'other words than those selected');
    }
    comments.set(name, { words: found.get(name)?.words, comments: [name], isDone: false });
  }
  return { text: after, expected: comments };
}

/** Typing, deleting and splitting where a hand may: in plain words outside of all marks. */
function written(now: Script, { act, at, length, words }: Step): string {
  const { text } = now;
  const plain = [...text.matchAll(/[\p{L}]{3,}/gu)].filter(({ index, 0: { length: size } }) =>
    reviewMarks(now).threads.every(
      ({ span, words: hung }) => index + size < (hung ?? { span }).span.start || span.end < index,
    ),
  );
  const word = plain[at % Math.max(1, plain.length)];
  if (word === undefined || isOneLine(now, word.index)) return text;
  const end = word.index + word[0].length;
  if (act === 'delete') return text.slice(0, word.index + 1) + text.slice(end);
  if (act === 'split') return `${text.slice(0, end)}\n\nThen ${text.slice(end)}`;
  const offset = word.index + 1 + (length % (word[0].length - 1));
  return text.slice(0, offset) + words + text.slice(offset);
}

/** A line break ends a heading, a row or a mark there: only the paragraphs are typed in. */
function isOneLine({ text }: Script, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1).split('\n')[0] ?? '';
  return /^(?:#|\||>|-)|\*\*|==|_/.test(line.replaceAll(/\{==|==\}/g, ''));
}

function read(text: string): Script {
  return { text, blocks: new MarkdownParser().parse(text) };
}

function placed(now: Script): ReadonlyMap<string, Placed> {
  return new Map(
    reviewMarks(now).threads.map(({ comments, words, state }: Thread) => [
      comments[0]?.text ?? '',
      {
        words: words === undefined ? undefined : now.text.slice(words.content.start, words.content.end),
        comments: comments.map(({ text }) => text),
        isDone: state === 'done',
      },
    ]),
  );
}

suite('Suggested changes', () => {
  interface Piece {
    readonly source: string;
    readonly before: string;
    readonly after: string;
  }
  const words = fc.constantFrom(
    'water',
    'the canals of 1960,',
    '**debt**',
    'نہر',
    '😀',
    'a {>>who?<<} b',
    '{==x==}{>>y<<}',
  );
  const plain = fc.constantFrom('water', 'the canals', 'نہر', 'a - b');
  const thread = (text: string): string => (text.match(/\{>>.*?<<\}/g) ?? []).join('');
  const piece = fc.oneof(
    words.map((text): Piece => ({ source: text, before: text, after: text })),
    words.map((text): Piece => ({ source: `{++${text}++}`, before: thread(text), after: text })),
    words.map((text): Piece => ({ source: `{--${text}--}`, before: text, after: thread(text) })),
    fc
      .tuple(plain, plain)
      .map(([old, fresh]): Piece => ({ source: `{~~${old}~>${fresh}~~}`, before: old, after: fresh })),
  );
  const paragraphs = fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  });
  const joined = (all: readonly (readonly Piece[])[], part: keyof Piece): string =>
    all.map(pieces => `Q ${pieces.map(each => each[part]).join(' z ')} end`).join('\n\n');

  propertyTest(
    'all accepted and all rejected give exactly the two texts',
    500,
    fc.property(paragraphs, all => {
      const text = joined(all, 'source');
      assert.equal(applyEdits(text, settleAllChanges(read(text), 'accept')), joined(all, 'after'));
      assert.equal(applyEdits(text, settleAllChanges(read(text), 'reject')), joined(all, 'before'));
    }),
  );

  propertyTest(
    'one by one come to the same',
    200,
    fc.property(paragraphs, fc.nat(), (all, pick) => {
      let text = joined(all, 'source');
      for (let { changes } = reviewMarks(read(text)); 0 < changes.length; ) {
        const change = changes[pick % changes.length];
        assert.ok(change);
        text = applyEdits(text, settleChange(read(text), change, 'accept'));
        changes = reviewMarks(read(text)).changes;
      }
      assert.equal(text, joined(all, 'after'));
    }),
  );

  test('that stood between two remarks leave them two', () => {
    const text = 'Water {>>one<<}{--is--}{>>two<<} short.';
    const after = applyEdits(text, settleAllChanges(read(text), 'accept'));
    assert.equal(after, 'Water {>>one<<} {>>two<<} short.');
    assert.equal(reviewMarks(read(after)).threads.length, 2);
  });
});
