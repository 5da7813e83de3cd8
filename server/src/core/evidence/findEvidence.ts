import type { Sentence } from '../prose/sentence.js';
import { splitSentences } from '../prose/sentences.js';
import { findBooks } from './books.js';
import { findCases } from './cases.js';
import { creditBesideFigures } from './creditBesideFigures.js';
import { findDates } from './dates.js';
import { findEvents } from './events.js';
import { type Evidence, type EvidenceKind, evidenceKinds } from './evidence.js';
import type { Finder } from './finder.js';
import { foldTypography } from './foldTypography.js';
import { findInstitutions } from './institutions.js';
import { findLaws } from './laws.js';
import { findNames } from './names.js';
import { findPress } from './press.js';
import { findQuotations } from './quotations.js';
import { findReports } from './reports.js';
import { findScholars } from './scholars.js';
import { findScriptures } from './scriptures.js';
import { findStatistics } from './statistics.js';
import { findTheories } from './theories.js';
import { findTreaties } from './treaties.js';
import { findVisuals } from './visuals.js';
import { withoutSupposed } from './withoutSupposed.js';

/**
 * What one paragraph names that an examiner accepts as a reference or an example, in the order of the text.
 * The longer of two overlapping finds stays, so “Indus Waters Treaty 1960” is no date besides; only a
 * quotation may hold finds of other kinds.
 */
export function findEvidence(
  text: string,
  sentences: readonly Sentence[] = splitSentences(text),
): Evidence[] {
  const folded = foldTypography(text);
  const input = { folded, names: findNames(folded) };
  const found = evidenceKinds.flatMap(kind =>
    finders[kind](input).map(({ span, confidence }): Evidence => {
      return { kind, span, text: text.slice(span.start, span.end), confidence };
    }),
  );
  return creditBesideFigures(
    withoutSupposed(text, withoutOverlaps(found, text.length), sentences),
    sentences,
  );
}

const finders: Readonly<Record<EvidenceKind, Finder>> = {
  date: findDates,
  statistic: findStatistics,
  institution: findInstitutions,
  report: findReports,
  law: findLaws,
  treaty: findTreaties,
  scholar: findScholars,
  book: findBooks,
  press: findPress,
  quotation: findQuotations,
  scripture: findScriptures,
  case: findCases,
  event: findEvents,
  visual: findVisuals,
  theory: findTheories,
};

/** What proves something goes before what does not, then the longer before the shorter. */
function withoutOverlaps(found: readonly Evidence[], length: number): Evidence[] {
  const ranked = [...found].sort(
    (a, b) => rank(a) - rank(b) || lengthOf(b) - lengthOf(a) || guesses(a) - guesses(b),
  );
  // One byte a character for each layer: asking whether a place is free costs no more than the find is long.
  const taken = { quotation: new Uint8Array(length), other: new Uint8Array(length) };
  const kept = ranked.filter(({ kind, span }) => {
    const layer = taken[kind === 'quotation' ? 'quotation' : 'other'].subarray(span.start, span.end);
    if (layer.includes(1)) return false;
    layer.fill(1);
    return true;
  });
  return kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function rank({ confidence }: Evidence): number {
  return confidence === 'high' ? 0 : 1;
}

/** “Foreign Affairs says” could be a person by its shape; what we know by name goes first. */
function guesses({ kind }: Evidence): number {
  return kind === 'scholar' ? 1 : 0;
}

function lengthOf({ span }: Evidence): number {
  return span.end - span.start;
}
