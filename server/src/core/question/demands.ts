import type { Span } from '../span.js';
import { type Directive, directives as directiveDemands } from './directives.js';
import type { Demand, QuestionContract } from './questionContract.js';

/** What the directives of a question and the words around them ask for, each once. */
export function demandsOf(question: string, directives: readonly Directive[]): Demand[] {
  const fromDirectives = directives.flatMap((directive): readonly Demand[] => directiveDemands[directive]);
  const fromCues = cues.flatMap(({ pattern, demands }) => (pattern.test(question) ? demands : []));
  return [...new Set([...fromDirectives, ...fromCues])];
}

/** The words of the question that ask for something: a phrase, else the directive, else its part. */
export function demandPlace({ text, parts }: QuestionContract, demand: Demand): Span | undefined {
  for (const { pattern, demands } of cues) {
    const match = demands.includes(demand) ? pattern.exec(text) : null;
    if (match !== null) return wholeWords(text, match);
  }
  for (const { span, directives } of parts) {
    const directive = directives.find(name => demandsOfDirective(name).includes(demand));
    if (directive === undefined) continue;
    const match = writtenAs(directive).exec(text.slice(span.start, span.end));
    return match === null ? span : wholeWords(text, { 0: match[0], index: span.start + match.index });
  }
  return undefined;
}

export function demandsOfDirective(name: string): readonly Demand[] {
  return Object.hasOwn(directiveDemands, name) ? directiveDemands[name as Directive] : [];
}

function wholeWords(text: string, match: { readonly 0: string; readonly index: number }): Span {
  const end = match.index + match[0].length;
  const rest = /^[\p{L}\p{M}]{0,20}/u.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return { start: match.index, end: end + rest };
}

/** “Assess”, “assessment”; “analyse”, “analyze”. */
function writtenAs(directive: string): RegExp {
  const stem = directive.includes(' ') ? directive : directive.replace(/(?:[sz]?e)$/, '');
  const synonym = directive === 'differentiate' ? '|distinguish' : '';
  return new RegExp(`\\b(?:${stem}${synonym})`, 'i');
}

const measures = '(?:measures|steps|strategies|reforms|policies|actions|initiatives)';
const improving = [
  '(?:address|combat|control|counter|curb|develop|eliminat|eradicat|improv|mitigat|overcom|',
  'remov|resolv|solv|tackl)',
].join('');

function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})`, 'i');
}

interface Cue {
  readonly pattern: RegExp;
  readonly demands: readonly Demand[];
}

const cues: readonly Cue[] = [
  {
    pattern: anyOf(
      'critically',
      'critical (?:\\w+ )?(?:analysis|appraisal|appreciation|assessment|comparison)',
      'critical (?:\\w+ )?(?:evaluation|examination|review)',
    ),
    demands: ['bothSides', 'judgement', 'criticalAnalysis'],
  },
  {
    pattern: anyOf(
      'similarit',
      'dissimilarit',
      'likeness',
      'differences? between',
      'differ(?:s|ent)? from',
      'comparative (?:analysis|study)',
      'as compared (?:to|with)',
    ),
    demands: ['comparison'],
  },
  {
    pattern: anyOf(
      'advantages? (?:and|or) disadvantages?',
      'merits? (?:and|or) demerits?',
      'pros (?:and|or) cons',
      'strengths? and weakness',
      'opportunit(?:y|ies) (?:and|or) (?:\\w+ )?(?:challenge|risk|threat)',
      'prospects? and (?:challenge|problem)',
      'costs? and benefits?',
      'beneficial or harmful',
      '(?:boon|blessing|curse|myth) or',
      'versus',
      'for (?:and|or) against',
    ),
    demands: ['bothSides'],
  },
  {
    // Measures already “adopted by Pakistan” are matter; those to be taken are a way forward.
    pattern: anyOf(
      'way forward',
      'remed(?:y|ies|ial)',
      '(?:solution|recommendation|suggestion)s?',
      'policy (?:measures|options)',
      `${measures} (?:\\w+ ){0,3}(?:should|could|can|must|needs?|needed|required|to be|would|do you)\\b`,
      `${measures} (?:to|for) (?:\\w+ ){0,2}${improving}`,
      `how (?:\\w+ ){1,8}(?:can|could|should) be (?:\\w+ )?${improving}`,
    ),
    demands: ['wayForward'],
  },
  { pattern: anyOf('the extent to which'), demands: ['degree'] },
  { pattern: anyOf('causes?', 'reasons? (?:for|behind|of)', 'factors?'), demands: ['causes'] },
  {
    pattern: anyOf(
      'what is meant by',
      'what do you (?:understand|mean) by',
      'what is [a-z][\\w-]*\\?',
      'concept of',
      'meaning of',
      'the term',
    ),
    demands: ['definition'],
  },
  {
    pattern: anyOf('your (?:own )?(?:stance|opinion|views?|point of view|position|viewpoint)', 'do you see'),
    demands: ['stand'],
  },
  { pattern: anyOf('examples?', 'instances', 'case studies', 'illustrations?'), demands: ['examples'] },
  {
    pattern: anyOf(
      'evolution of',
      'historical (?:development|evolution|background|context)',
      'from \\d{3,4}\\b',
      'phases of',
    ),
    demands: ['chronology'],
  },
  { pattern: anyOf('drawing (?:up)?on', 'in the light of', 'keeping in view'), demands: ['reference'] },
  {
    pattern: anyOf('(?:salient|main|best|key|major) (?:features|characteristics|points|principles)'),
    demands: ['points'],
  },
];
