import type { Sentence } from '../prose/sentence.js';
import type { Evidence } from './evidence.js';
import { foldTypography } from './foldTypography.js';
import { findPhrases, type Phrase } from './phrases.js';
import { sentencesWith } from './sentencesWith.js';

/** Times that nobody can check (“over time”, “now-a-days”), unless the sentence names its time as well. */
export function findVagueTimes(
  text: string,
  sentences: readonly Sentence[],
  evidence: readonly Evidence[],
): Phrase[] {
  const dated = sentencesWith(sentences, evidence.filter(namesTime));
  return findPhrases(text, foldTypography(text), sentences, [vagueTime])
    .filter(({ phrase, sentence }) => {
      // “At that time” points back, so the sentence before may name the time for it.
      return !dated[sentence] && !(pointsBack.test(phrase) && dated[sentence - 1]);
    })
    .map(({ span, phrase }) => ({ span, phrase }));
}

function namesTime({ kind, text }: Evidence): boolean {
  return (
    kind === 'date' ||
    (kind !== 'quotation' && kind !== 'statistic' && /(?<!\d)(?:1\d|20)\d\d(?!\d)/.test(text))
  );
}

const pointsBack = /^(?:at that time|in those days|back then|soon after|shortly after|afterwards)/i;

const span = '(?:years|decades|centuries|months|times|days|past|era)';
const some = '(?:many|several|some|a few|few|a number of|countless|long)';

const vagueTime = new RegExp(
  '(?<![\\p{L}-])(?:' +
    [
      `over (?:the )?(?:time|years|decades|centuries|ages|passage of time|course of time)(?! (?:zones?|limits?|frames?|periods?))`,
      '(?:with|through|by) the passage of time',
      'later on',
      'currently|presently|at present',
      'now[- ]?a[- ]?days?|these days|of late|lately',
      `(?:very |more |most |until |only )?recently|in (?:the )?(?:very )?recent ${span}`,
      `in (?:the )?(?:distant |remote |near )?past(?= *(?:[,.;:!?)]|$)|(?! (?:few|\\d|two|three|four|five|ten|one|several|many|year|years|decade|decades|century|month|months|week|tense|papers|events|experiences?|failures?|mistakes?)(?!\\p{L})))`,
      `(?:in|over|during|for) the (?:last|past) (?:few|several|many|some|couple of) ${span}`,
      '(?:in|from|since) (?:the )?(?:olden|ancient|old|earlier|early|former|bygone|by-gone|medieval) (?:times|days|ages)',
      `(?:a )?long (?:time )?ago|some time ago|${some} ${span} ago|once upon a time`,
      `for (?:a )?(?:very )?(?:long time|long|ages|so long)(?= *[,.;]| time|$)|for (?:${some} )?(?:years|decades|centuries)(?! (?:to come|of))|since (?:a )?long(?: time)?(?= *[,.;]|$)|since ages`,
      'at that time|in those days|back then|at one time',
      '(?:soon|shortly) (?:afterwards?|after(?= *[,.;:]|$| that))',
      `after (?:some|a long|a short) time|after a while|${some} (?:years|decades|months) (?:later|after(?= *[,.;]))|(?:years|decades|months) later`,
    ].join('|') +
    ')(?![\\p{L}-])',
  'giu',
);
