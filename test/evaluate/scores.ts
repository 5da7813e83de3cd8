/** One text that people and a rule have judged. */
export interface Judged {
  readonly id: string;
  /** What people said: the fault is there. */
  readonly isFault: boolean;
  /** What the rule said. */
  readonly isFlagged: boolean;
}

export interface Score {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of F1: 95 of 100 samples drawn anew from the same texts lie in it. */
  readonly interval: readonly [number, number];
}

const samples = 2000;

export function score(judged: readonly Judged[]): Score {
  const drawn = random(1);
  const f1s = Array.from({ length: samples }, () => {
    const sample = judged.map(() => judged[Math.floor(drawn() * judged.length)] as Judged);
    return rates(sample).f1;
  }).sort((a, b) => a - b);
  const at = (share: number): number => f1s[Math.floor(share * (samples - 1))] as number;
  return { ...rates(judged), interval: [at(0.025), at(0.975)] };
}

function rates(judged: readonly Judged[]): Omit<Score, 'interval'> {
  const count = (isFault: boolean, isFlagged: boolean): number =>
    judged.filter(each => each.isFault === isFault && each.isFlagged === isFlagged).length;
  const truePositives = count(true, true);
  const falsePositives = count(false, true);
  const falseNegatives = count(true, false);
  const precision = ratio(truePositives, truePositives + falsePositives);
  const recall = ratio(truePositives, truePositives + falseNegatives);
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives: count(false, false),
    precision,
    recall,
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}

/** Nothing of nothing is no fault. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Cohen's κ of two readers who each gave one of some answers; NaN where both gave the same to all. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (isIt: (pair: readonly [string, string]) => boolean): number =>
    pairs.filter(isIt).length / pairs.length;
  const agreed = share(([a, b]) => a === b);
  const answers = [...new Set(pairs.flat())];
  const byChance = answers.reduce(
    (sum, answer) => sum + share(([a]) => a === answer) * share(([, b]) => b === answer),
    0,
  );
  return (agreed - byChance) / (1 - byChance);
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
