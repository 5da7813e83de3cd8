import type { PlacedEvidence } from '../../essay/essay.js';
import { argumentsOf, supportOf } from '../../essay/queries.js';
import type { EvidenceKind } from '../../evidence/evidence.js';
import { defineRule } from '../../rule.js';
import type { Span } from '../../span.js';

export const singleKindOfEvidence = defineRule({
  id: 'single-kind-of-evidence',
  group: 'evidence',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'absence',
  docs: {
    summary: 'All the evidence of the answer, or of an argument, is of one kind.',
    rationale:
      'Dates alone make a chronicle and quotations alone a collection: an argument stands on several kinds, such as a ' +
      'figure, a law and a report. Asked is this of three pieces or more; from how many arguments on belongs to the ' +
      'profile.',
    sources: [
      'Tutors’ remarks: “All evidence is of one kind; add a statistic”',
      'FPSC examiners 2016 (Essay): substantiate with facts and figures',
    ],
  },
  messages: {
    onlyKind: 'All {count} pieces of evidence are {kinds}: add {others}.',
  },

  check(essay, report, _options, { evidence }) {
    const sections = argumentsOf(essay);
    const { variedFrom } = evidence;
    if (variedFrom === undefined || sections.length < variedFrom) return;
    const reportAt = (span: Span, found: readonly PlacedEvidence[]): boolean => {
      const counted = found.filter(({ kind }) => evidence.kinds.includes(kind));
      const [first] = counted;
      if (first === undefined || counted.length < fewestPieces) return false;
      if (counted.some(({ kind }) => classOf(kind) !== classOf(first.kind))) return false;
      const others = missing
        .filter(kind => classOf(kind) !== classOf(first.kind) && evidence.kinds.includes(kind))
        .slice(0, 2);
      const kinds = names[classOf(first.kind)].many;
      const data = { count: counted.length, kinds, others: others.map(kind => names[kind].one).join(' or ') };
      report('onlyKind', { span, data });
      return true;
    };
    if (reportAt(essay.anchor, sections.flatMap(supportOf))) return;
    for (const section of sections) reportAt(section.anchor, supportOf(section));
  },
});

/** An event is told by its date, and stands for one. */
function classOf(kind: EvidenceKind): EvidenceKind {
  return kind === 'event' ? 'date' : kind;
}

/** Of two pieces nothing can be said; unsupported arguments have a rule of their own. */
const fewestPieces = 3;

/** What is proposed first: what examiners ask for. */
const missing: readonly EvidenceKind[] = ['statistic', 'report', 'law', 'scholar'];

const names: Readonly<Record<EvidenceKind, { readonly one: string; readonly many: string }>> = {
  date: { one: 'a date', many: 'dates and events' },
  statistic: { one: 'a figure', many: 'figures' },
  institution: { one: 'a body', many: 'bodies' },
  report: { one: 'a report', many: 'reports' },
  law: { one: 'a law', many: 'laws' },
  treaty: { one: 'a treaty', many: 'treaties' },
  scholar: { one: 'a scholar', many: 'names of people' },
  book: { one: 'a book', many: 'books' },
  press: { one: 'a paper', many: 'newspapers' },
  quotation: { one: 'a quotation', many: 'quotations' },
  scripture: { one: 'a verse', many: 'verses and hadith' },
  case: { one: 'a case', many: 'cases' },
  event: { one: 'an event', many: 'events' },
  visual: { one: 'a picture', many: 'pictures and tables' },
  theory: { one: 'a theory', many: 'theories' },
};
