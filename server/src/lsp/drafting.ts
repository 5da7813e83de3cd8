import { type Analysis, type Diagnostic, locate, type Span } from '../core/index.js';
import type { OpenEssay } from './analyses.js';

/** The writer rests when nothing was changed for this long. */
export const restMs = 1000;

/** Calls back after a while, and gives what cancels the call; tests pass a clock of their own. */
export type Schedule = (callback: () => void, ms: number) => () => void;

interface Shown {
  readonly rule: string;
  readonly span: Span;
}

interface DraftState {
  text: string;
  isResting: boolean;
  /** Where the last change ended. */
  caret: number;
  /** What the writer sees, moved along with the text. */
  shown: readonly Shown[];
  hasWithheld: boolean;
  cancelRest: () => void;
}

/**
 * In the mode `draft`, keeps new findings back while the writer types: about structure, and in the
 * sentence under the hands. What was shown and still holds stays shown, so nothing flickers.
 */
export class Drafting {
  readonly #states = new Map<string, DraftState>();
  readonly #schedule: Schedule;
  readonly #onRest: (uri: string) => void;

  /** `onRest` is called when something was kept back and may be shown now. */
  constructor(schedule: Schedule, onRest: (uri: string) => void) {
    this.#schedule = schedule;
    this.#onRest = onRest;
  }

  open(uri: string, text: string): void {
    this.close(uri);
    const cancelRest = (): void => {};
    this.#states.set(uri, { text, isResting: true, caret: 0, shown: [], hasWithheld: false, cancelRest });
  }

  close(uri: string): void {
    this.#states.get(uri)?.cancelRest();
    this.#states.delete(uri);
  }

  change(uri: string, text: string): void {
    const state = this.#states.get(uri);
    if (state === undefined || state.text === text) return;
    const change = changeBetween(state.text, text);
    state.text = text;
    state.caret = change.newEnd;
    state.shown = state.shown.map(({ rule, span }) => ({ rule, span: moved(span, change) }));
    state.isResting = false;
    state.cancelRest();
    state.cancelRest = this.#schedule(() => this.#rest(uri, state), restMs);
  }

  /** What to show now. */
  visible({ document, analysis }: OpenEssay): readonly Diagnostic[] {
    const state = this.#states.get(document.uri);
    if (state === undefined || analysis.mode !== 'draft') return analysis.diagnostics;
    const visible = state.isResting
      ? analysis.diagnostics
      : analysis.diagnostics.filter(isShownWhileTyping(analysis, state));
    state.shown = visible.map(({ rule, span }) => ({ rule, span }));
    state.hasWithheld = visible.length < analysis.diagnostics.length;
    return visible;
  }

  #rest(uri: string, state: DraftState): void {
    state.isResting = true;
    if (state.hasWithheld) this.#onRest(uri);
  }
}

function isShownWhileTyping(
  analysis: Analysis,
  { shown, caret }: DraftState,
): (diagnostic: Diagnostic) => boolean {
  const typed = sentenceAt(analysis, caret);
  return ({ rule, span }) =>
    shown.some(old => old.rule === rule && touches(old.span, span)) ||
    !(rule.startsWith('structure/') || touches(span, typed));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The sentence that holds the offset or ended last before it; outside of prose the line. */
function sentenceAt({ essay, text }: Analysis, offset: number): Span {
  const line = {
    start: text.lastIndexOf('\n', offset - 1) + 1,
    end: text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset),
  };
  const paragraph = essay.paragraphs.find(({ span }) => touches(span, line));
  const sentence = paragraph?.facts.sentences.findLast(
    ({ span }, index) => index === 0 || locate(paragraph, span).start <= offset,
  );
  return paragraph === undefined || sentence === undefined ? line : locate(paragraph, sentence.span);
}

interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The one stretch in which two texts differ. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  return { start, oldEnd: before.length - kept, newEnd: after.length - kept };
}

function moved({ start, end }: Span, change: Change): Span {
  const by = change.newEnd - change.oldEnd;
  const move = (offset: number): number =>
    offset <= change.start ? offset : offset < change.oldEnd ? change.newEnd : offset + by;
  return { start: move(start), end: Math.max(move(start), move(end)) };
}
