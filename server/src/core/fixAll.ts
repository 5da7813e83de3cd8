import type { Analysis } from './analyzer.js';
import type { Diagnostic, Fix } from './diagnostic.js';
import { applyEdits, type TextEdit } from './textEdit.js';

/** Fix-all ends after this many rounds at the latest; a fix may uncover another, but not for ever. */
export const mostFixRounds = 10;

/** The safe fixes of one analysis that can be applied together: first come, first served, none overlapping. */
export function safeEdits(diagnostics: readonly Diagnostic[]): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(({ isSafe }) => isSafe);
    if (fix !== undefined && isApart(fix, chosen)) chosen.push(...fix.edits);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

/** Applies safe fixes until none is left, or for ten rounds. `analyze` is called once a round. */
export function fixAll(text: string, analyze: (text: string) => Analysis): string {
  let current = text;
  for (let round = 0; round < mostFixRounds; round += 1) {
    const edits = safeEdits(analyze(current).diagnostics);
    if (edits.length === 0) return current;
    current = applyEdits(current, edits);
  }
  return current;
}

/** Two insertions at one place count as overlapping, since their order would be left to chance. */
function isApart(fix: Fix, chosen: readonly TextEdit[]): boolean {
  return fix.edits.every(({ span: a }) =>
    chosen.every(
      ({ span: b }) =>
        a.end < b.start ||
        b.end < a.start ||
        (a.end <= b.start && a.start < a.end && b.start < b.end) ||
        (b.end <= a.start && a.start < a.end && b.start < b.end),
    ),
  );
}
