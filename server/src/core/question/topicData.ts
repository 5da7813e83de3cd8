import { scaffoldNouns } from './twistData.js';
import { wordKey } from './wordKey.js';

/**
 * Nouns that say what kind of answer is wanted, or only hold the topic's place; the answer gives it without
 * naming it. By word family.
 */
export const scaffolding: ReadonlySet<string> = new Set(
  [
    ...scaffoldNouns,
    ...wordList(`
      absence account achievement advantage advent affair approach area backdrop background category cause
      century challenge character circle circumstance comparative concept condition consequence context
      contribution controversy country creation day debate decade demand development difference dimension
      disadvantage effect effort emergence era evolution expanse face facet fact form frame
      framework future goal hike history idea impact implication improvement influence initiative issue kind
      lesson limitation locus manner matter member menace model name nature object objective opportunity
      option order origin path people performance period perspective phenomenon plight position possibility
      presence principle problem process progress project prospect purpose question reaction realm region
      repercussion result ripple role scenario scope sector significance similarity situation solution spotlight
      stand status story structure subject success system table task teaching theory time today trend
      type venture vision woe work world year`),
  ].map(wordKey),
);

/** Verbs of what the topic does or what is to be done about it; a noun of the family stays a topic. */
export const actionVerbs: ReadonlySet<string> = wordSet(`
  accelerate accept achieve address adopt affect alleviate allow appear appreciate arise attain avoid become
  begin bring carry cause complete confront contain continue contribute cope counter create curb cure deal
  decide deepen deserve destroy develop diminish dominate earn emerge empower enable encourage end enhance
  enjoy ensure eradicate erode establish exacerbate exist expand expose extend face fail fill find foil
  follow forge form formulate foster fulfil gain govern grapple grow guarantee halt hamper handle harm help
  hinder hold illuminate impact impede implement imply improve increase indicate initiate introduce involve
  jeopardise jeopardize join lack lead leave lie live lose maintain manage maximise maximize meet minimise
  minimize mitigate move navigate obtain occur offer open outweigh overcome owe pave pay perpetuate pertain
  plague play prepare present preserve prevail prevent produce promote propose protect prove provide pursue
  reach realise realize reduce regain remain remedy remove render replace resolve respond restore resume
  revive run sabotage safeguard save secure seek serve shape show solve spoil spread start stay steer stem
  stop strengthen strive succeed suffer survive sustain tackle tend threaten throw transform treat turn
  undergo undermine uphold uplift utilise utilize weaken win withstand worsen`);

/** Past forms that no ending shows. */
export const irregularPasts: ReadonlySet<string> = wordSet(`
  arose became began begun bore born borne broke broken brought built caught chose chosen dealt drawn drew
  driven drove fed fell fought found froze grew grown held kept laid left lost met overcame paid proven ran
  risen rose saw seen sent shaken shown sought spoken stood struck taken taught threw thrown torn undergone
  underwent upheld withstood won worn`);

/** Adjectives and adverbs that judge or measure; those that classify (foreign, judicial) are topic. */
export const judgingWords: ReadonlySet<string> = wordSet(`
  able bad best better big devoid differently down due favorable favored favourable free friendly further
  global harmful helpful high higher huge immediate inner low near negative onwards positive prone rich
  scholarly small solid strong subsequent unfavorable unfavourable vast weak wide wider worse worth worthy`);

/** Nouns with the ending of a verb's form or of an adverb. */
export const nounsLikeVerbs: ReadonlySet<string> = wordSet(`
  ally anomaly assembly bullying butterfly cloning counselling elderly family hacking laundering lynching
  monopoly nursing profiling rally shedding smuggling spying supply surveying torturing trafficking warming
  wellbeing`);

export const months: ReadonlySet<string> = wordSet(
  'january february march april may june july august september october november december',
);

function wordList(words: string): string[] {
  return words.trim().split(/\s+/);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}
