import fc from 'fast-check';

/** Fixed, so that a failure is the same everywhere; `PROPERTY_SEED` looks elsewhere. */
const seed = Number(process.env.PROPERTY_SEED ?? 20261124);

/** Multiplies the number of runs, for a long search by hand. */
const effort = Number(process.env.PROPERTY_EFFORT ?? 1);

/** A test that a property holds; its title tells the seed, its failure the smallest input. */
export function propertyTest<Values extends [unknown, ...unknown[]]>(
  title: string,
  runs: number,
  property: fc.IProperty<Values>,
): void {
  test(`${title} (seed ${seed})`, () => {
    fc.assert(property, { seed, numRuns: runs * effort, endOnFailure: false });
  }).timeout(120_000 * effort);
}

/** The same, of what takes its time. */
export function asyncPropertyTest<Values extends [unknown, ...unknown[]]>(
  title: string,
  runs: number,
  property: fc.IAsyncProperty<Values>,
): void {
  test(`${title} (seed ${seed})`, async () => {
    await fc.assert(property, { seed, numRuns: runs * effort, endOnFailure: false });
  }).timeout(120_000 * effort);
}
