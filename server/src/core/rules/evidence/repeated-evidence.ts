import type { PlacedEvidence, Section } from '../../essay/essay.js';
import { argumentsOf, withDescendants } from '../../essay/queries.js';
import type { EvidenceKind } from '../../evidence/evidence.js';
import { evidenceKey } from '../../evidence/evidenceKey.js';
import { keptByText } from '../../memo.js';
import { termOccurrences } from '../../question/terms.js';
import { defineRule } from '../../rule.js';
import { surroundingsOf } from '../support/surroundings.js';

export const repeatedEvidence = defineRule({
  id: 'repeated-evidence',
  group: 'evidence',
  scope: 'document',
  severity: 'information',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'One piece of evidence serves two arguments.',
    rationale:
      'Evidence shows how much a candidate knows, and the same piece twice shows it once. Looked at are figures, laws, ' +
      'treaties, cases, reports, books, quotations and verses in two arguments. Names of the question, years, bodies and ' +
      'papers may come back, and so may a report or a law that says something else the second time: it needs another ' +
      'figure beside it, or other words.',
    sources: [
      'FPSC examiners 2016 (Essay): an argument should be built from several angles and substantiated',
      'FPSC examiners 2019: stock examples',
    ],
  },
  messages: {
    again: '“{evidence}” has served another argument: a new piece would add more.',
    first: 'It was used here first.',
  },

  check(essay, report) {
    const firstUses = new Map<string, Use>();
    for (const section of argumentsOf(essay)) {
      // The arguments below are looked at by themselves.
      for (const evidence of section.evidence) {
        if (evidence.confidence === 'low' || !kinds.has(evidence.kind) || isTooWide(evidence)) continue;
        const key = evidenceKey(evidence);
        const use = { section, evidence };
        const first = firstUses.get(key);
        if (first === undefined) firstUses.set(key, use);
        else if (isAnotherArgument(first.section, section) && saysTheSame(first, use)) {
          const { span, text } = evidence;
          report('again', {
            span,
            severity: mayComeBack.has(evidence.kind) ? 'hint' : 'information',
            data: { evidence: shortened(text) },
            related: [{ span: first.evidence.span, message: report.message('first') }],
          });
        }
      }
    }

    /** A share may be the same by chance, and a report has many figures: what stands around must be alike. */
    function saysTheSame(first: Use, second: Use): boolean {
      if (isWholeByItself.has(second.evidence.kind)) return true;
      const earlier = keysAround(first.evidence);
      const later = keysAround(second.evidence);
      const shared = [...later].filter(key => earlier.has(key)).length;
      return alike <= shared / Math.max(1, Math.min(earlier.size, later.size));
    }

    function keysAround({ span, text }: PlacedEvidence): ReadonlySet<string> {
      const keys = new Set(surroundingsOf(essay, span).own.flatMap(one => keysIn(one.text)));
      for (const key of keysIn(text)) keys.delete(key);
      for (const { key } of essay.question?.contract.terms ?? []) keys.delete(key);
      return keys;
    }
  },
});

/** The same sentences are asked for from keystroke to keystroke. */
const keysIn = keptByText(
  (text: string): readonly string[] => termOccurrences(text).map(({ key }) => key),
  200_000,
);

/** Share of the words, of the shorter sentence, that must stand in the other. */
const alike = 0.5;

interface Use {
  readonly section: Section;
  readonly evidence: PlacedEvidence;
}

const kinds: ReadonlySet<EvidenceKind> = new Set([
  'statistic',
  'report',
  'law',
  'treaty',
  'book',
  'quotation',
  'scripture',
  'case',
  'event',
]);
const isWholeByItself: ReadonlySet<EvidenceKind> = new Set(
  [...kinds].filter(kind => kind !== 'statistic' && kind !== 'report'),
);

/** A law or an event may have to be named twice where the answer is about it. */
const mayComeBack: ReadonlySet<EvidenceKind> = new Set(['law', 'treaty', 'event', 'report', 'book']);

/** The Constitution as a whole holds more than one piece. */
function isTooWide({ kind, text }: PlacedEvidence): boolean {
  return kind === 'law' && !/\d/.test(text.replace(/(?:of|,)? ?\(?19\d\d\)?/, ''));
}

function isAnotherArgument(first: Section, second: Section): boolean {
  return !withDescendants(first).includes(second);
}

function shortened(text: string): string {
  const plain = text.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();
  return plain.length <= 40 ? plain : `${plain.slice(0, 40).replace(/\s\S*$/, '')} …`;
}
