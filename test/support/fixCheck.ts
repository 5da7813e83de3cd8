import assert from 'node:assert/strict';
import {
  type Analysis,
  applyEdits,
  type Diagnostic,
  type Fix,
  fixAll,
  type Span,
  type TextEdit,
} from '../../server/src/core/index.js';

type Analyze = (text: string) => Analysis;

/** What holds of the fixes of any analysis, whatever the rule. */
export function assertFixesAreSound(before: Analysis, analyze: Analyze): void {
  for (const diagnostic of before.diagnostics) {
    for (const fix of diagnostic.fixes) {
      assertEditsLieWithin(before.text, fix);
      if (!fix.isSafe) continue;
      const after = analyze(applyEdits(before.text, fix.edits));
      assertRemoves(before, after, diagnostic, fix);
      assertKeepsWords(before.text, after.text, fix.title.template);
    }
  }
  assertConverges(before.text, analyze);
}

export function assertConverges(text: string, analyze: Analyze): void {
  const fixed = fixAll(text, analyze);
  assert.equal(fixAll(fixed, analyze), fixed, 'fix-all did not end within its rounds');
  assertKeepsWords(text, fixed, 'fix-all');
}

export function assertEditsLieWithin(text: string, { edits, title }: Fix): void {
  let last = 0;
  for (const { span } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const shown = `“${title.template}” edits ${span.start}–${span.end}`;
    assert.ok(span.start <= span.end && span.end <= text.length, `${shown}, outside the text`);
    assert.ok(last <= span.start, `${shown}, over another of its edits`);
    last = span.end;
  }
}

/** Applying the fix leaves one finding less of this rule at this place. */
function assertRemoves(
  before: Analysis,
  after: Analysis,
  diagnostic: Diagnostic,
  { title, edits }: Fix,
): void {
  const place = moved(diagnostic.span, edits);
  const count = ({ diagnostics }: Analysis, { start, end }: Span): number =>
    diagnostics.filter(({ rule, span }) => rule === diagnostic.rule && start <= span.start && span.end <= end)
      .length;
  const remaining = count(after, place);
  assert.ok(
    remaining < count(before, diagnostic.span),
    `“${title.template}” does not remove its ${diagnostic.rule}; the text is then:\n${after.text}`,
  );
}

/** Where a span stands after edits; what an edit writes at its borders belongs to it. */
function moved({ start, end }: Span, edits: readonly TextEdit[]): Span {
  let [newStart, newEnd] = [start, end];
  for (const { span, newText } of edits) {
    const growth = newText.length - (span.end - span.start);
    if (span.end < start) newStart += growth;
    if (span.end < start || span.start <= end) newEnd += growth;
  }
  return { start: newStart, end: Math.max(newStart, newEnd) };
}

/** No word of the text before may be missing after; words may move and marks may come and go. */
export function assertKeepsWords(before: string, after: string, what: string): void {
  const kept = wordCounts(after);
  for (const [word, count] of wordCounts(before)) {
    assert.ok(count <= (kept.get(word) ?? 0), `${what} loses the writer's word “${word}”`);
  }
}

function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
