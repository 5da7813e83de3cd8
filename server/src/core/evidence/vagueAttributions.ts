import type { Sentence } from '../prose/sentence.js';
import type { Span } from '../span.js';
import { findClues } from './clue.js';
import { after, before } from './context.js';
import type { Evidence } from './evidence.js';
import { foldTypography, lowerAscii } from './foldTypography.js';
import { findLedClues } from './ledClue.js';
import { isFirstMention, isNamed, isPointedAt, sentencesThatName } from './namedSources.js';
import { findPhrases, type Phrase, type PlacedPhrase, placePhrases } from './phrases.js';
import { sentencesWith } from './sentencesWith.js';
import { vagueBeliefs } from './vagueBeliefs.js';
import { vagueCrowds } from './vagueCrowds.js';
import { vagueFolk } from './vagueFolk.js';
import { vagueFormulas } from './vagueFormulas.js';
import { vagueHearsay } from './vagueHearsay.js';
import { vagueImpersonal } from './vagueImpersonal.js';
import { vagueInverted } from './vagueInverted.js';
import { vagueKnowledge } from './vagueKnowledge.js';
import { vaguePublics } from './vaguePublics.js';
import { vagueSpeakers } from './vagueSpeakers.js';

const unspoken = [
  ...vagueFormulas,
  ...vagueBeliefs,
  ...vaguePublics,
  ...vagueHearsay,
  ...vagueKnowledge,
  ...vagueInverted,
];

/**
 * Claims credited to a crowd with no name (“many experts believe”, “it is said that”). Not vague where a
 * source with a name stands in the same sentence or in the next one.
 */
export function findVagueAttributions(
  text: string,
  sentences: readonly Sentence[],
  evidence: readonly Evidence[],
): Phrase[] {
  const folded = foldTypography(text);
  const lower = lowerAscii(folded);
  const crowds = placePhrases(text, sentences, [
    ...findLedClues(lower, vagueCrowds),
    ...findClues(lower, vagueSpeakers),
  ]);
  const formulas = findPhrases(text, lower, sentences, unspoken).filter(({ span }) => !isNamed(folded, span));
  const broad = placePhrases(text, sentences, [
    ...findLedClues(lower, vagueFolk),
    ...findClues(lower, vagueImpersonal),
  ]).filter(({ span }) => !isNamed(folded, span));
  if (crowds.length + formulas.length + broad.length === 0) return [];
  const named = sentencesWith(
    sentences,
    evidence.filter(item => isNamedSource(item) && !isSpokenOf(folded, item)),
  );
  const cited = sentencesWith(sentences, citationsIn(folded));
  const told = sentencesThatName(folded, sentences);
  const names = (index: number): boolean => Boolean(named[index] || cited[index] || told[index]);
  const speakers = crowds.filter(
    ({ span, sentence }) => !isPointedAt(folded, span) || isFirstMention(folded, span, names(sentence - 1)),
  );
  const narrow = apart([...speakers, ...formulas]);
  // The broad patterns only where the narrow ones, which know better where a phrase begins and ends, see nothing.
  const seen = new Set(narrow.map(({ sentence }) => sentence));
  const more = broad.filter(({ span, sentence }) => {
    return (
      !seen.has(sentence) && !isApposed(folded, span) && !isTheSameAsBefore(lower, span, names(sentence - 1))
    );
  });
  return apart([...narrow, ...more])
    .filter(({ sentence }) => !names(sentence) && !names(sentence + 1))
    .map(({ span, phrase }) => ({ span, phrase }));
}

/** “It is said that Iqbal was …”: the claim is about him, not his. */
function isSpokenOf(folded: string, { kind, span }: Evidence): boolean {
  return (
    kind === 'scholar' &&
    /\bthat (?:the )?$/.test(before(folded, span.start, 12)) &&
    /^ (?:was|is|has been|had been|never|did|could|would|wanted) (?!of\b|right\b|convinced\b)/.test(
      after(folded, span.end, 20),
    )
  );
}

/** “Pravin Sawhney, an Indian editor, commented”. */
function isApposed(folded: string, { start, end }: Span): boolean {
  return (
    /^(?:an?|one|the|our) /i.test(folded.slice(start, end)) &&
    /\p{Lu}[\p{L}'-]+,? $/u.test(before(folded, start, 40))
  );
}

/** “The elders say” after elders with a name, or in a text that spoke of some: no longer anybody. */
function isTheSameAsBefore(lower: string, { start, end }: Span, isAfterNames: boolean): boolean {
  const [, noun = ''] = /^the (?:[a-z-]{1,15} )?([a-z]{3,15})/.exec(lower.slice(start, end)) ?? [];
  return noun !== '' && (isAfterNames || lower.slice(Math.max(0, start - 600), start).includes(noun));
}

/** In the order of the text; of two that overlap the earlier stays, then the longer. */
function apart(phrases: readonly PlacedPhrase[]): PlacedPhrase[] {
  let free = 0;
  return [...phrases]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < free) return false;
      free = span.end;
      return true;
    });
}

const sourceKinds: ReadonlySet<Evidence['kind']> = new Set([
  'scholar',
  'report',
  'institution',
  'press',
  'book',
  'scripture',
]);

function isNamedSource({ kind, confidence }: Evidence): boolean {
  return confidence === 'high' && sourceKinds.has(kind);
}

/** “(Khan 2019)”, “[Oxfam, 2021]”: a name and a year in brackets, known to us or not. */
function citationsIn(folded: string): { readonly span: Span }[] {
  return [
    ...folded.matchAll(/[([](?=[^()[\]]{0,30}\p{Lu}\p{L})[^()[\]]{0,80}(?:19|20)\d\d[^()[\]]{0,20}[)\]]/gu),
  ].map(match => ({ span: { start: match.index, end: match.index + match[0].length } }));
}
