import { anyOf } from '../anyOf.js';

/** The forms of some verbs, each as one group of alternatives. */
export interface VerbForms {
  /** “argue”, “argued”: with a plural subject. */
  readonly plural: string;
  /** “argues”, “argued”: with one. */
  readonly singular: string;
  readonly participle: string;
  readonly going: string;
}

/**
 * Forms of the verbs in lists with a space between them: “argue”, or with past, participle and -ing where no rule
 * makes them: “admit/admitted”, “see/saw/seen/seeing”. What follows an underscore stays: “point_out”.
 */
export function formsOf(...lists: readonly string[]): VerbForms {
  const verbs = lists.join(' ').trim().split(/\s+/).map(inflect);
  return {
    plural: anyOf(...verbs.flatMap(({ base, past }) => [base, past])),
    singular: anyOf(...verbs.flatMap(({ third, past }) => [third, past])),
    participle: anyOf(...verbs.map(({ participle }) => participle)),
    going: anyOf(...verbs.map(({ going }) => going)),
  };
}

function inflect(entry: string) {
  const [verb = '', ...particle] = entry.split('_');
  const tail = particle.length === 0 ? '' : ` ${particle.join(' ')}`;
  const [base = '', given, perfect = given, progressive] = verb.split('/');
  const past = given ?? regularPast(base);
  return {
    base: base + tail,
    third: `${base.replace(/(?<=[^aeiou])y$/, 'ie').replace(/(?<=s|sh|ch|x|z)$/, 'e')}s${tail}`,
    past: past + tail,
    participle: (perfect ?? past) + tail,
    going: (progressive ?? regularGoing(base, past)) + tail,
  };
}

function regularPast(base: string): string {
  return base.endsWith('e') ? `${base}d` : `${base.replace(/(?<=[^aeiou])y$/, 'i')}ed`;
}

/** The doubled letter of “admitted” shows again in “admitting”. */
function regularGoing(base: string, past: string): string {
  const doubled = past === `${base}${base.at(-1)}ed` ? base.at(-1) : '';
  return `${base.replace(/(?<!e)e$/, '')}${doubled}ing`;
}
