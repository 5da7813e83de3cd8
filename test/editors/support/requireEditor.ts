import { spawnSync } from 'node:child_process';

export interface Editor {
  /** A command that ends with 0 where the editor and its client are installed. */
  readonly probe: readonly [command: string, ...argv: string[]];
  readonly name: string;
  readonly debianPackages: string;
}

/** Where the editor is missing, fails the suite if all must run (CI); otherwise says so and skips it. */
export function requireEditor(context: Mocha.Context, { probe, name, debianPackages }: Editor): void {
  const [command, ...argv] = probe;
  if (spawnSync(command, argv, { timeout: 30_000 }).status === 0) return;
  const advice = `${name} is not installed, so nothing is known about it: apt-get install ${debianPackages}`;
  if (process.env.CI) throw new Error(advice);
  console.warn(`\n  !!! NOT TESTED: ${advice}\n`);
  context.skip();
}
