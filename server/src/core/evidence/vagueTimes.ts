import type { Sentence } from '../prose/sentence.js';
import { anyOf } from './anyOf.js';
import type { Clue } from './clue.js';
import type { Evidence } from './evidence.js';
import { foldTypography, lowerAscii } from './foldTypography.js';
import { findPhrases, type Phrase } from './phrases.js';
import { sentencesWith } from './sentencesWith.js';

/** Times that nobody can check (“over time”, “now-a-days”), unless the sentence names its time as well. */
export function findVagueTimes(
  text: string,
  sentences: readonly Sentence[],
  evidence: readonly Evidence[],
): Phrase[] {
  const dated = sentencesWith(sentences, evidence.filter(namesTime));
  return findPhrases(text, lowerAscii(foldTypography(text)), sentences, clues)
    .filter(({ phrase, sentence }) => {
      // “At that time” points back, so the sentence before may name the time for it.
      return !dated[sentence] && !(pointsBack.test(phrase) && dated[sentence - 1]);
    })
    .map(({ span, phrase }) => ({ span, phrase }));
}

/** A date, or a thing that carries its year (“Indus Waters Treaty 1960”). */
function namesTime({ kind, text, confidence }: Evidence): boolean {
  if (confidence === 'low' || kind === 'quotation' || kind === 'statistic') return false;
  return kind === 'date' || /(?<!\d)(?:1\d|20)\d\d(?!\d)/.test(text);
}

const pointsBack = /^(?:at that time|in those days|back then|soon after|shortly after|afterwards)/i;

const span = '(?:years|decades|centuries|months|times|days|past|era)';
const some = '(?:many|several|some|a few|few|a number of|countless|long)';

/** “In the past two decades” says how long; “past experiences” is no time. */
const boundedPast = anyOf(
  'few|\\d|one|two|three|four|five|ten|several|many|years?|decades?|century|months?|week|tense|papers|events',
  'experiences?|failures?|mistakes?',
);

/** For text in small letters. */
const clues: readonly Clue[] = [
  whole(
    /over|passage/,
    'over (?:the )?(?:(?:passage|course) of )?(?:time|years|decades|centuries|ages)' +
      '(?! (?:zone|limit|frame|period)s?\\b)',
    '(?:with|through|by) the passage of time',
  ),
  whole(/later/, 'later on', `(?:${some} )?(?:years|decades|months) later`),
  whole(/current|present/, 'currently', 'presently', 'at present'),
  whole(/now|late|days/, 'now[- ]?a[- ]?days?', 'these days', 'in those days', 'of late', 'lately'),
  whole(/recent/, '(?:(?:very|more|most|until|only) )?recently', `in (?:the )?(?:very )?recent ${span}`),
  whole(/past/, `in (?:the )?(?:(?:distant|remote|near) )?past(?! ${boundedPast}\\b)`),
  whole(/last|past/, `(?:in|over|during|for) the (?:last|past) (?:few|several|many|some|couple of) ${span}`),
  whole(
    /times|days|ages/,
    `(?:in|from|since) (?:the )?${anyOf('olden|ancient|old|earlier|early|former|bygone')} (?:times|` +
      `days|ages)`,
  ),
  whole(/ago|upon/, '(?:a )?long (?:time )?ago', 'some time ago', `${some} ${span} ago`, 'once upon a time'),
  whole(
    /for|since/,
    'for (?:a )?(?:very )?(?:long time|long|ages|so long)(?= *[,.;]| time|$)',
    `for (?:${some} )?(?:years|decades|centuries)(?! (?:to come|of))`,
    'since (?:a )?long(?: time)?(?= *[,.;]|$)',
  ),
  whole(/at that time|at one time|back then/, 'at that time', 'at one time', 'back then'),
  whole(
    /after/,
    '(?:soon|shortly) (?:afterwards?|after(?= *[,.;:]|$| that))',
    'after (?:some|a long|a short) time',
    'after a while',
    `${some} (?:years|decades|months) after(?= *[,.;])`,
  ),
];

function whole(hint: RegExp, ...phrases: readonly string[]): Clue {
  return { hint, pattern: new RegExp(`(?<![\\w-])(?:${phrases.join('|')})(?![\\w-])`, 'g') };
}
