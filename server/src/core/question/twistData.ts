/** Intransitive verbs of change: before a noun their participles describe it (“declining exports”). */
export const changeVerbs: ReadonlySet<string> = wordSet(`
  ailing changing collapsing conflicting contrasting declining decreasing deepening deteriorating
  diminishing emerging escalating evolving expanding fading failing falling faltering fluctuating growing
  increasing lingering looming mounting recurring rising shifting shrinking simmering slowing souring
  spiralling surging swelling thriving troubling vanishing vacillating wavering waning weakening widening
  worsening`);

/**
 * Adjectives that say how a thing is, which an answer must show; classifying ones (foreign, judicial) are
 * topic.
 */
export const evaluativeAdjectives: ReadonlySet<string> = wordSet(`
  ambivalent asymmetric asymmetrical bitter bleak bumpy careful chequered chronic complex complicated
  contentious contradictory controversial cordial corrosive crucial dangerous decisive deep deep-rooted
  delicate destructive devastating disastrous divisive double-edged dual dysfunctional effective elusive
  erratic exploitative false fragile fraught friendly futile genuine harmful hegemonic hostile hybrid
  imminent inadequate indispensable ineffective inefficient inevitable inherent intractable intricate
  ironic likely long-standing longstanding mere mutual natural negative never-ending paradoxical peaceful
  perennial permanent perpetual persistent poor positive precarious progressive protracted rapid
  reciprocal regressive relative robust rocky severe sole sour stagnant strained successful sudden
  sustainable tense tenuous transactional transformative tumultuous turbulent uncertain undemocratic
  uneasy unequal uneven unique unjust unprecedented unresolved unstable vicious volatile vulnerable weak`);

/** Words in -ing and -ed that do not modify in this way. */
export const participleLookalikes: ReadonlySet<string> = wordSet(`
  accepted accused added advanced applied associated backing banking based bearing being beginning
  belonging breeding building ceiling committed concerned concerning confronting contributing dealing
  developed developing during ending engineering evening exceed excluding farming feeling fighting finding
  focusing following foreseeing funding going having hearing housing hundred including indeed involved
  involving king lacking leading learned learning led lending living making manufacturing marketing
  meaning meeting mining morning nothing offspring owing parenting peacekeeping planning playing policing
  polling pressing pricing proceeding ranking reading regarding regarded reigning related remaining ring
  ruling saying schooling setting so-called something speaking spelling spending spring standing string
  studied supporting taking teaching thing thinking trading training understanding united upbringing using
  voting warning willing wing working writing`);

export const irregularSuperlatives: ReadonlySet<string> = wordSet(`
  best biggest darkest deadliest deepest fastest gravest greatest hardest highest largest lowest poorest
  richest smallest strongest surest toughest weakest worst`);

/** Nouns of exam questions that a modifier does not make into a twist: “the best features of”. */
export const scaffoldNouns: ReadonlySet<string> = wordSet(`
  aspects element elements factor factors feature features importance interest method methods option
  options part point points possible practice practices significance step steps time true way ways`);

/** What a noun phrase stops before. */
export const nounPhraseEnds = new RegExp(
  [
    '^(?:a|after|against|among|an|and|are|as|at|because|before|behind|between|but|by|for|from|has|have|',
    'if|in|into|is|it|of|on|one|ones|or|since|than|that|the|to|under|was|were|when|which|while|who|with|within)$',
  ].join(''),
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
