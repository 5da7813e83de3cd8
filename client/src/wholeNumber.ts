/** The whole number that a person typed, from 1 to `largest`; `undefined` for anything else. */
export function wholeNumber(text: string, largest: number): number | undefined {
  const digits = /^\s*(\d{1,6})\s*$/.exec(text)?.[1];
  const value = Number(digits);
  return 1 <= value && value <= largest ? value : undefined;
}
