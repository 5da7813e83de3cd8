import { stemmer } from 'stemmer';

/**
 * The canonical key of a word family: relation, relations and relational share one; relative has another.
 * Porter's stems, after spelling variants are made one and before the families it leaves apart are joined.
 */
export function wordKey(folded: string): string {
  const known = keys.get(folded);
  if (known !== undefined) return known;
  const key = familyKey(folded);
  if (keys.size >= maximumKeys) keys.clear();
  keys.set(folded, key);
  return key;
}

/**
 * Stemming is pure, so this cache changes only the speed; it is bounded because the words are the writer's.
 */
const keys = new Map<string, string>();
const maximumKeys = 20_000;

function familyKey(folded: string): string {
  if (!/^[a-z]+$/.test(folded)) return folded;
  const word = baseWord(folded);
  const exact = exactKeys[word];
  if (exact !== undefined) return exact;
  const stem = stemmer(word);
  if (stem.endsWith('craci')) return `${stem.slice(0, -2)}t`;
  if (6 <= stem.length && stem.endsWith('i')) return stem.slice(0, -1);
  return stem;
}

/** One spelling and one derivation for what Porter's suffixes do not join. */
function baseWord(folded: string): string {
  const representative = representatives[folded];
  if (representative !== undefined) return representative;
  let word = folded;
  const prefix = combiningPrefix.exec(word)?.[1];
  if (prefix !== undefined) word = word.slice(prefix.length);
  word = word
    .replace(/^(.{3,})is(e|es|ed|ing|er|ers|ation|ations|ational)$/, '$1iz$2')
    .replace(/^politici[sz].*$/, 'politics')
    .replace(/^(arm|behavi|col|endeav|fav|harb|hon|hum|lab|neighb|rig|rum|vig)our/, '$1or');
  if (7 <= word.length) word = word.replace(/([^sx])ists?$/, '$1ism');
  return representatives[word] ?? word;
}

/**
 * Closed compounds mean their base in this field: geopolitical is political, counterterrorism is about
 * terrorism.
 */
const combiningPrefix = /^(counter|geo|socio)(?=[a-z]{6})/;

/** Word → the member of its family whose stem stands for all. */
const representatives: Readonly<Record<string, string | undefined>> = {
  advice: 'advise',
  analyses: 'analyse',
  analysis: 'analyse',
  analytical: 'analyse',
  analyze: 'analyse',
  beneficial: 'benefit',
  centre: 'center',
  centres: 'center',
  centred: 'center',
  children: 'child',
  crises: 'crisis',
  defence: 'defense',
  defend: 'defense',
  defensive: 'defense',
  diplomacy: 'diplomat',
  diplomatic: 'diplomat',
  economy: 'economic',
  economies: 'economic',
  emigrant: 'emigration',
  emigrants: 'emigration',
  expectancy: 'expect',
  female: 'woman',
  females: 'woman',
  feminist: 'feminism',
  feminists: 'feminism',
  growth: 'grow',
  grew: 'grow',
  grown: 'grow',
  ideological: 'ideology',
  immigrant: 'immigration',
  immigrants: 'immigration',
  judiciary: 'judicial',
  judiciaries: 'judicial',
  justices: 'justice',
  leadership: 'leader',
  lives: 'life',
  men: 'man',
  migrant: 'migration',
  migrants: 'migration',
  militancy: 'militant',
  neighbourhood: 'neighbor',
  neighborhood: 'neighbor',
  partnership: 'partner',
  partnerships: 'partner',
  politician: 'politics',
  politicians: 'politics',
  poor: 'poverty',
  poorer: 'poverty',
  poorest: 'poverty',
  programme: 'program',
  programmes: 'program',
  relationship: 'relation',
  relationships: 'relation',
  societal: 'social',
  society: 'social',
  societies: 'social',
  stable: 'stability',
  strategic: 'strategy',
  strategical: 'strategy',
  strategically: 'strategy',
  unstable: 'instability',
  violent: 'violence',
  women: 'woman',
  youths: 'youth',
  young: 'youth',
};

/** Words that Porter's stems would confuse with another family: international is not internal. */
const exactKeys: Readonly<Record<string, string | undefined>> = {
  authorities: 'authority',
  authority: 'authority',
  communication: 'communication',
  communications: 'communication',
  communities: 'community',
  community: 'community',
  experience: 'experience',
  experiences: 'experience',
  generation: 'generation',
  generations: 'generation',
  importance: 'importance',
  important: 'importance',
  international: 'international',
  internationally: 'international',
  organization: 'organization',
  organizational: 'organization',
  organizations: 'organization',
  policies: 'policy',
  policy: 'policy',
  universities: 'university',
  university: 'university',
};
