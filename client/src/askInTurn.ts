/** The user went a step back. */
export const back = Symbol('back');

/** What a step gives; `undefined` where the user left it. */
export type Answer<Value> = Value | typeof back | undefined;

/** Where a step stands: its heading, and its number from 1. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** One question to the user; what was answered so far goes in, and with the new answer out again. */
export interface Step<State> {
  /** Whether it is asked at all, after what was answered so far. */
  applies?(state: State): boolean;
  ask(state: State, place: Place): Promise<Answer<State>>;
}

/** Asks one thing after the other, with a way back. `undefined` where the user left. */
export async function askInTurn<State>(
  title: string,
  initial: State,
  steps: readonly Step<State>[],
): Promise<State | undefined> {
  let state = initial;
  let at = 0;
  for (;;) {
    const asked = steps.filter(({ applies }) => applies?.(state) !== false);
    const step = asked[at];
    if (step === undefined) return state;
    const answer = await step.ask(state, { title, step: at + 1, totalSteps: asked.length });
    if (answer === undefined) return undefined;
    if (answer !== back) state = answer;
    at += answer === back ? -1 : 1;
  }
}
