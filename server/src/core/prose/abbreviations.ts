/** Words whose full stop says nothing about the sentence, in lower case and without that stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'dr mr mrs ms messrs prof gen lt col maj brig capt cdr sgt adm sen rep gov hon rev st mt ft pres ' +
    'sr fr i.e e.g ie eg viz cf vs v ibid al approx ca c est incl excl resp esp govt dept univ art ' +
    'arts sec secs cl sch ch chs vol vols no nos fig figs tab eq pp p pg para paras ed eds trans rs ' +
    're jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/**
 * Of these, the ones that are also words or stand at the end of a sentence; only a number after them joins.
 */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set(
  (
    'no nos art arts sec secs cl sch ch chs fig figs tab eq p pg re c jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec'
  ).split(' '),
);

/** Abbreviations that end a sentence when a word follows that only opens sentences. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  (
    'u.s u.s.a u.k u.n u.a.e e.u inc ltd co corp jr sr a.m p.m a.d b.c b.c.e c.e a.h ph.d m.a b.a ' +
    'm.phil ll.b al'
  ).split(' '),
);

/** Words that open a sentence when a capital follows an abbreviation, or when a writer forgot the capital. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the this that these those it its they he she we there here in on at by for from with under as if ' +
    'when while since after before although though because but yet however moreover furthermore ' +
    'therefore thus hence similarly likewise consequently additionally besides nevertheless ' +
    'nonetheless meanwhile currently presently recently nowadays today finally firstly secondly ' +
    'thirdly lastly also all both many some most such his her their our an a one another what why how ' +
    'who which'
  ).split(' '),
);
