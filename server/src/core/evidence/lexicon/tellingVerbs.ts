import { formsOf } from './verbForms.js';

/*
 * Verbs that report a claim with any object and in all their forms. Sources: [A] academic reporting verbs as
 * lists for students give them (University of Adelaide, “Verbs for reporting”); [W] Wikipedia, “words to watch”:
 * synonyms for “said”; [C] completed by class.
 */

/** Thinking and telling: whoever does it makes a claim [A, W, N]. */
export const telling = formsOf(
  'affirm allege argue assert assume believe claim conclude conjecture consider contend',
  'declare deem fear guess hypothesise hypothesize hold/held/held/holding imagine perceive',
  'infer/inferred insist maintain opine postulate posit presume proclaim propound reason reckon',
  'say/said speculate state suggest surmise theorise theorize think/thought/thought/thinking reiterate',
  'profess regard dub/dubbed liken equate term',
);

/** What nobody in particular does: “it is V that …”; what a writer concludes or suggests is his own [C]. */
export const passively = formsOf(
  'affirm allege argue assert assume claim conjecture contend declare deem fear guess imagine insist',
  'maintain posit presume proclaim reckon speculate surmise theorise theorize',
);

/** What makes a claim when those do it who judge by their trade [A, W, C]. */
export const weighing = formsOf(
  'acknowledge add admit/admitted advise advocate agree anticipate apprehend ascribe assess associate',
  'attest attribute blame calculate call caution characterise characterize comment compare complain',
  'concede concur/concurred condemn confess confirm connect correlate corroborate credit criticise',
  'criticize deduce demonstrate deny depict deplore describe diagnose discern disclose dismiss dispute',
  'divulge doubt emphasise emphasize envisage estimate expect explain extrapolate forecast/forecast',
  'foresee/foresaw/foreseen/foreseeing hail highlight hint identify imply indicate interpret judge',
  'label/labelled/labelled lament link mention note observe paint perceive pinpoint ponder point_out',
  'praise predict prophesy propose prove question rank rate recall recognise recognize recommend refute',
  'reject remark remind report reveal see/saw/seen/seeing stress suspect testify trace underline',
  'underscore urge venture view voice warn whisper wonder write/wrote/written define detect appreciate',
  'cite echo trumpet single_out confide notice document realise realize work_out make_out derive deride',
  'decry count uncover disagree differ find/found marvel reaffirm stipulate',
);
