import type { Demand } from './questionContract.js';

/**
 * The directive words of the papers and what each demands of an answer.
 *
 * Demands follow the tutors' lists of “tail words” for CSS and PMS (Sajida Razzaq; Saeed Wazir, “Key words in
 * question papers of CSS, PMS & PCS”), the UPSC lists, and those of Bolton and Monash universities. Where
 * they differ, only what all of them ask for is demanded: “discuss” asks for both sides “where apt”, so not
 * here.
 */
export const directives = {
  discuss: ['argument'],
  explain: ['explanation'],
  describe: ['overview'],
  examine: ['argument', 'judgement'],
  analyse: ['argument'],
  evaluate: ['argument', 'bothSides', 'judgement'],
  assess: ['argument', 'bothSides', 'judgement'],
  'critically examine': ['argument', 'bothSides', 'judgement', 'criticalAnalysis'],
  'critically analyse': ['argument', 'bothSides', 'judgement', 'criticalAnalysis'],
  'critically evaluate': ['argument', 'bothSides', 'judgement', 'criticalAnalysis'],
  'critically assess': ['argument', 'bothSides', 'judgement', 'criticalAnalysis'],
  'critically discuss': ['argument', 'bothSides', 'judgement', 'criticalAnalysis'],
  compare: ['comparison'],
  contrast: ['comparison'],
  differentiate: ['comparison'],
  suggest: ['wayForward'],
  recommend: ['wayForward'],
  define: ['definition'],
  justify: ['argument', 'stand'],
  substantiate: ['argument', 'stand'],
  argue: ['argument', 'stand'],
  elaborate: ['explanation', 'examples'],
  elucidate: ['explanation', 'examples'],
  illustrate: ['explanation', 'examples'],
  highlight: ['points'],
  comment: ['argument', 'bothSides', 'judgement'],
  trace: ['chronology'],
  enumerate: ['points'],
  identify: ['points'],
  'write a note': ['overview'],
  what: ['explanation'],
  how: ['explanation'],
  why: ['causes'],
  'to what extent': ['argument', 'bothSides', 'judgement', 'degree'],
  'how far': ['argument', 'bothSides', 'judgement', 'degree'],
  'do you agree': ['argument', 'bothSides', 'stand'],
  'do you think': ['argument', 'bothSides', 'stand'],
  'with reference to': ['reference'],
} as const satisfies Record<string, readonly Demand[]>;

export type Directive = keyof typeof directives;

/** “Critically” before or behind a directive makes another of it, where the papers have one. */
export const criticalDirectives: Readonly<Partial<Record<Directive, Directive>>> = {
  examine: 'critically examine',
  analyse: 'critically analyse',
  evaluate: 'critically evaluate',
  assess: 'critically assess',
  discuss: 'critically discuss',
};

/** An order to the candidate, as its base form. Two words stand for a verb and its particle. */
export const directiveVerbs: Readonly<Record<string, Directive | undefined>> = {
  ...sameName(
    ...(['discuss', 'explain', 'describe', 'examine', 'analyse', 'evaluate', 'assess', 'compare'] as const),
    ...(['contrast', 'differentiate', 'suggest', 'recommend', 'define', 'justify', 'substantiate'] as const),
    ...(['argue', 'elaborate', 'elucidate', 'illustrate', 'highlight', 'comment', 'trace'] as const),
    ...(['enumerate', 'identify'] as const),
  ),
  analyze: 'analyse',
  // Synonyms in the dictionaries' sense, so that a question with another verb still has its directive.
  appraise: 'assess',
  estimate: 'assess',
  distinguish: 'differentiate',
  explore: 'examine',
  investigate: 'examine',
  review: 'examine',
  scrutinise: 'examine',
  scrutinize: 'examine',
  // “Determine the status of X” asks to find out by looking closely.
  determine: 'examine',
  critique: 'critically evaluate',
  criticise: 'critically evaluate',
  criticize: 'critically evaluate',
  weigh: 'evaluate',
  debate: 'discuss',
  defend: 'justify',
  prove: 'substantiate',
  propose: 'suggest',
  devise: 'suggest',
  clarify: 'elucidate',
  interpret: 'explain',
  'account for': 'explain',
  narrate: 'describe',
  outline: 'describe',
  state: 'describe',
  summarise: 'describe',
  summarize: 'describe',
  delineate: 'describe',
  underline: 'highlight',
  underscore: 'highlight',
  'bring out': 'highlight',
  // “Throwing light on its background and solutions” names the points the answer must bring out.
  'throw light': 'highlight',
  'shed light': 'highlight',
  // A bare list of points with a line each, which is what tutors ask of “enumerate”.
  mention: 'enumerate',
  list: 'enumerate',
  name: 'identify',
  'point out': 'identify',
  pinpoint: 'identify',
};

/** What “give”, “make”, “conduct” or “undertake” turns into an order: “give a detailed analysis of”. */
export const directiveNouns: Readonly<Record<string, Directive | undefined>> = {
  account: 'describe',
  description: 'describe',
  overview: 'describe',
  summary: 'describe',
  analysis: 'analyse',
  appraisal: 'assess',
  appreciation: 'assess',
  assessment: 'assess',
  evaluation: 'evaluate',
  examination: 'examine',
  review: 'examine',
  critique: 'critically evaluate',
  comparison: 'compare',
  contrast: 'contrast',
  distinction: 'differentiate',
  definition: 'define',
  discussion: 'discuss',
  explanation: 'explain',
  argument: 'argue',
  arguments: 'argue',
  justification: 'justify',
  comment: 'comment',
  comments: 'comment',
  recommendation: 'recommend',
  recommendations: 'recommend',
  suggestion: 'suggest',
  suggestions: 'suggest',
  note: 'write a note',
  notes: 'write a note',
  essay: 'write a note',
};

/**
 * “Give your views on X” has a matter of its own and asks for main points with a reasoned opinion, which is
 * what the tutors say of “comment”; without a matter it belongs to the part before it.
 */
export const opinionNouns: ReadonlySet<string> = new Set(['view', 'views', 'opinion', 'opinions']);

/** Directive verbs that are common nouns too: an order only before “the”, “how”, “on” and the like. */
export const ambiguousVerbs: ReadonlySet<string> = new Set(
  'comment estimate list name outline review state'.split(' '),
);

/** The same, except where a sentence opens with them: “Contrast federalism and unitarism”. */
export const ambiguousInside: ReadonlySet<string> = new Set(
  'contrast debate highlight prove trace weigh'.split(' '),
);

/** Orders that ask for a way forward always need an answer of their own. */
export const wayForwardDirectives: ReadonlySet<Directive> = new Set<Directive>(['suggest', 'recommend']);

export const coordinators: ReadonlySet<string> = new Set(['and', 'or', '&']);

/** What may stand between a directive and the “how” or “critically” that belongs to it. */
export const orderFillers: ReadonlySet<string> = new Set(
  'in detail details depth brief as to about on and or also the upon your views with examples reasons'.split(
    ' ',
  ),
);

function sameName<Name extends Directive>(...names: readonly Name[]): Record<string, Directive> {
  return Object.fromEntries(names.map(name => [name, name]));
}
