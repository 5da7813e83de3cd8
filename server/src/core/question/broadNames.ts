/** Names which so much is written about that an answer that holds one is tied to nothing yet; by key. */
export const broadNames: ReadonlySet<string> = new Set(
  (
    'pakistan us china india afghanistan russia ussr ukraine turkey iran saudi-arabia uae uk france germany ' +
    'japan israel bangladesh sri-lanka europe latin-america north-america north-korea middle-east islam muslim'
  ).split(' '),
);
