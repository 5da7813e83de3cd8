const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/** Whether a text is written from right to left, as Urdu and Arabic are: its first letter says. */
export function isRightToLeft(text: string): boolean {
  const right = text.search(rightToLeft);
  if (right < 0) return false;
  const left = text.search(leftToRight);
  return left < 0 || right < left;
}

/** A text cut where its direction changes; what has none goes with the words before it. */
export function directionalRuns(
  text: string,
): readonly { readonly text: string; readonly isRightToLeft: boolean }[] {
  const runs: { text: string; isRightToLeft: boolean }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const isRight = rightToLeft.test(character);
    const isNeutral = !isRight && !leftToRight.test(character);
    if (last !== undefined && (isNeutral || last.isRightToLeft === isRight)) last.text += character;
    else runs.push({ text: character, isRightToLeft: isRight });
  }
  return runs;
}
