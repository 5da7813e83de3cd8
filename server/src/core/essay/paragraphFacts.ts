import type { Evidence } from '../evidence/evidence.js';
import { findEvidence } from '../evidence/findEvidence.js';
import { findPlaceholders } from '../evidence/placeholders.js';
import { findVagueAttributions } from '../evidence/vagueAttributions.js';
import { findVagueTimes } from '../evidence/vagueTimes.js';
import { type Mark, type Prose, toRaw } from '../markdown/prose.js';
import { splitSentences } from '../prose/sentences.js';
import { countWords } from '../prose/words.js';
import { termOccurrences } from '../question/terms.js';
import { overlaps, type Span } from '../span.js';
import type { EvidenceInText, ParagraphFacts, Phrase } from './paragraph.js';

/** Reads one paragraph. Finders work on what a reader sees; their spans are then moved to the raw text. */
export function paragraphFacts(prose: Prose): ParagraphFacts {
  const { raw, text, marks } = prose;
  const sentences = splitSentences(text);
  const evidence = findEvidence(text);
  const inRaw = <Found extends { readonly span: Span }>(found: Found): Found => ({
    ...found,
    span: toRaw(prose, found.span),
  });
  const phrase = ({ span, phrase }: { readonly span: Span; readonly phrase: string }): Phrase => ({
    span: toRaw(prose, span),
    text: phrase,
  });
  return {
    raw,
    text,
    prose,
    marks,
    sentences: sentences.map(inRaw),
    words: countWords(text),
    evidence: evidence.map(found => highlighted(inRaw(found), marks)),
    vagueAttributions: findVagueAttributions(text, sentences, evidence).map(phrase),
    vagueTimes: findVagueTimes(text, sentences, evidence).map(phrase),
    placeholders: findPlaceholders(text).map(inRaw),
    terms: termOccurrences(text).map(inRaw),
  };
}

const highlightKinds: ReadonlySet<string> = new Set(['strong', 'emphasis', 'highlight']);

/** Half-marked evidence (“**Article** 370”) counts: the examiner's eye is caught. */
function highlighted(evidence: Evidence, marks: readonly Mark[]): EvidenceInText {
  const isHighlighted = marks.some(
    ({ kind, span }) => highlightKinds.has(kind) && overlaps(span, evidence.span),
  );
  return { ...evidence, isHighlighted };
}
