import type { Host } from './host.js';

/** A flag wins over the environment, `FORCE_COLOR` over `NO_COLOR` as in Node. */
export function hasColour({ env, isTerminal }: Host, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}

/** Wide enough for a sentence where nobody says how wide, never too narrow for a table. */
export function terminalWidth({ columns }: Host): number {
  return Math.max(60, columns ?? 100);
}
