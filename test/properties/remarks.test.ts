import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MarkdownParser } from '../../server/src/core/markdown/parseMarkdown.js';
import {
  addRemark,
  removeComment,
  removeRemark,
  reopenRemark,
  resolveRemark,
  reviewMarks,
  type Script,
  type Thread,
} from '../../server/src/core/review/index.js';
import { applyEdits } from '../../server/src/core/textEdit.js';
import { anyScript } from '../support/essayGenerator.js';
import { propertyTest } from '../support/property.js';

const remark = { text: 'who says <<} so?', author: 'tutor', date: '2026-11-24', criterion: 'evidence' };

suite('A remark added to any text', () => {
  const place = fc.nat({ max: 100_000 });
  propertyTest(
    'says what was typed, leaves all others alone, and removed gives the text back exactly',
    1500,
    fc.property(anyScript(), place, fc.oneof(fc.constant(0), fc.nat({ max: 60 })), (text, at, length) => {
      const start = at % (text.length + 1);
      const before = read(text);
      const edits = addRemark(before, { start, end: Math.min(text.length, start + length) }, remark);
      if (edits === undefined) return;
      const after = read(applyEdits(text, edits));
      const [added, index] = onlyNew(before, after);
      assert.equal(added.comments[index]?.text, remark.text);
      assert.equal(applyEdits(after.text, removal(after, added, index)), text);
    }),
  );

  propertyTest(
    'closed and opened again is as it was',
    300,
    fc.property(anyScript(), place, (text, at) => {
      const before = read(text);
      for (const thread of reviewMarks(before).threads) {
        if (thread.state === 'done') continue;
        const done = read(applyEdits(text, resolveRemark(thread)));
        const closed = reviewMarks(done).threads.find(({ span }) => span.start === thread.span.start);
        assert.equal(closed?.state, 'done');
        assert.equal(applyEdits(done.text, reopenRemark(closed as Thread)), text);
      }
      assert.ok(0 <= at);
    }),
  );
});

function read(text: string): Script {
  return { text, blocks: new MarkdownParser().parse(text) };
}

/** The thread that has one comment more than any before, and which comment that is. */
function onlyNew(before: Script, after: Script): readonly [Thread, number] {
  const written = ({ text }: Script, thread: Thread): readonly string[] =>
    thread.comments.map(({ span }) => text.slice(span.start, span.end));
  const old = reviewMarks(before).threads.map(thread => written(before, thread).join(''));
  const rest = reviewMarks(after).threads.filter(thread => {
    const index = old.indexOf(written(after, thread).join(''));
    if (0 <= index) old.splice(index, 1);
    return index < 0;
  });
  // A second remark of the same words is as good as the first.
  const [thread = reviewMarks(after).threads.at(-1) as Thread] = rest;
  assert.ok(rest.length <= 1);
  const joined = old.length === 1 ? written(after, thread).length - 1 : 0;
  assert.ok(old.length <= 1);
  return [thread, joined];
}

function removal({ text }: Script, thread: Thread, index: number): ReturnType<typeof removeRemark> {
  return index === 0 ? removeRemark(text, thread) : removeComment(text, thread, index);
}
