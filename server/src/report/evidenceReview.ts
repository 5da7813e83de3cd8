import type { LineIndex } from '../api/positions.js';
import { isGroup, supportOf } from '../core/essay/queries.js';
import type { Analysis, Essay, PlacedEvidence, Section } from '../core/index.js';
import type { EvidenceReview, KindReview, Mention, StripEvidence, StripSection } from './essayReport.js';

/** Where evidence stands, of which kinds, and where it is missing. Only what counts as support is looked at. */
export function evidenceReview({ essay, profile }: Analysis, lines: LineIndex): EvidenceReview {
  const strip = stripOf(essay, lines);
  const all = strip.flatMap(({ evidence }) => evidence);
  const kinds = kindsOf(all);
  const used = new Set(kinds.map(({ kind }) => kind));
  return {
    count: essay.counts.evidence,
    highlighted: all.filter(({ isHighlighted }) => isHighlighted).length,
    strip,
    kinds,
    unused: profile.evidence.kinds.filter(kind => !used.has(kind)),
  };
}

function stripOf(essay: Essay, lines: LineIndex): readonly StripSection[] {
  const strip: StripSection[] = [];
  let start = 0;
  for (const section of essay.sections) {
    const { role, heading, anchor, words } = section;
    const before = start;
    const evidence = ownSupport(section).map((found): StripEvidence => {
      const { kind, text, span, isHighlighted } = found;
      const at = before + wordsBefore(section, found);
      return { kind, text: text.replace(/\s+/g, ' '), place: lines.place(span), at, isHighlighted };
    });
    // A heading that only groups others takes no room.
    if (words === 0 && evidence.length === 0) continue;
    const isBare = isBareArgument(essay, section);
    const place = lines.place(anchor);
    strip.push({ role, title: heading?.title ?? '', place, start, words, evidence, isBare });
    start += words;
  }
  return strip;
}

function ownSupport({ evidence }: Section): readonly PlacedEvidence[] {
  return evidence.filter(({ confidence }) => confidence === 'high');
}

/** In an essay without headings the last paragraph concludes, whatever its first words. */
function isBareArgument({ sections }: Essay, section: Section): boolean {
  const concludes = section.heading === undefined && section === sections.at(-1);
  return section.role === 'argument' && !isGroup(section) && !concludes && supportOf(section).length === 0;
}

/** Within a paragraph, words are taken to be evenly long. */
function wordsBefore({ paragraphs }: Section, { span, paragraph }: PlacedEvidence): number {
  return paragraphs.reduce((sum, each) => {
    if (each === paragraph) {
      const length = Math.max(1, each.span.end - each.span.start);
      return sum + (each.facts.words * (span.start - each.span.start)) / length;
    }
    return each.span.end <= span.start ? sum + each.facts.words : sum;
  }, 0);
}

function kindsOf(all: readonly Mention[]): readonly KindReview[] {
  const byKind = new Map<Mention['kind'], Mention[]>();
  for (const { kind, text, place } of all) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), { kind, text, place }]);
  }
  return [...byKind]
    .map(([kind, mentions]) => ({ kind, mentions }))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}
