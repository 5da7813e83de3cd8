import type { Place } from '../api/positions.js';
import type { EvidenceKind, Message, Mode, Range, RuleGroup, SectionRole, Severity } from '../core/index.js';

/** What a person is shown of one script: plain data in no language yet. Lines and columns count from 1. */
export interface EssayReport {
  /** The file, as its reader knows it. */
  readonly name: string;
  readonly candidate?: string;
  readonly batch?: string;
  /** Name of the profile followed. */
  readonly profile: string;
  readonly mode: Mode;
  /** As the paper gives it. */
  readonly question?: string;
  readonly words: Measure;
  readonly arguments: Measure;
  readonly balance: Balance;
  /** Absent in the mode `exam`, which shows counts alone. */
  readonly review?: Review;
}

/** A count beside what the profile, or the writer, wants. */
export interface Measure extends Range {
  readonly count: number;
}

/** How the words are shared out. */
export interface Balance {
  /** In document order; a part that is wanted and missing stands where it would be. */
  readonly sections: readonly SectionBalance[];
  /** Words at the right end of the bars. */
  readonly scale: number;
}

export interface SectionBalance {
  readonly role: SectionRole;
  /** Empty where the section has no heading. */
  readonly title: string;
  /** 1 for the outermost. */
  readonly depth: number;
  /** Absent where the section is missing. */
  readonly place?: Place;
  /** Own words; of a heading that only groups others, the words of those. */
  readonly words: number;
  /** Percent of the whole answer, rounded. */
  readonly share: number;
  /** A heading with nothing of its own below it but other headings. */
  readonly isGroup: boolean;
  readonly wanted?: WantedLength;
  readonly state: LengthState;
}

/** `unjudged`: nobody wants anything, or before the end is written every share is too large. */
export type LengthState = 'fits' | 'short' | 'long' | 'missing' | 'unjudged';

/** In percent of the answer or in words. */
export interface WantedLength extends Range {
  readonly unit: 'percent' | 'words';
}

export interface Review {
  readonly evidence: EvidenceReview;
  /** Empty where there is no question. */
  readonly parts: readonly PartReview[];
  /** Groups in the order of the rules; those without findings are left out. */
  readonly findings: readonly FindingGroup[];
  readonly findingCounts: Readonly<Record<Severity, number>>;
  readonly remarks: readonly RemarkReview[];
}

export interface EvidenceReview {
  readonly count: number;
  /** How many of them stand out to the eye. */
  readonly highlighted: number;
  /** The candidate's words from first to last, cut into sections. */
  readonly strip: readonly StripSection[];
  /** Most frequent first. */
  readonly kinds: readonly KindReview[];
  /** Kinds that the paper wants and the answer lacks. */
  readonly unused: readonly EvidenceKind[];
}

export interface StripSection {
  readonly role: SectionRole;
  readonly title: string;
  readonly place: Place;
  /** Words before it. */
  readonly start: number;
  readonly words: number;
  readonly evidence: readonly StripEvidence[];
  /** An argument that nothing supports. */
  readonly isBare: boolean;
}

export interface StripEvidence extends Mention {
  /** Words before it. */
  readonly at: number;
  readonly isHighlighted: boolean;
}

export interface KindReview {
  readonly kind: EvidenceKind;
  readonly mentions: readonly Mention[];
}

/** Words in the text. */
export interface Mention {
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly place: Place;
}

export interface PartReview {
  readonly text: string;
  /** Sections that take up what it asks; empty where none does. */
  readonly sections: readonly SectionLink[];
  readonly isAnswered: boolean;
}

export interface SectionLink {
  readonly role: SectionRole;
  readonly title: string;
  readonly place: Place;
}

export interface FindingGroup {
  readonly group: RuleGroup;
  readonly findings: readonly FindingReview[];
}

export interface FindingReview {
  /** `group/id`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly place: Place;
}

export interface RemarkReview {
  readonly text: string;
  readonly author?: string;
  readonly criterion?: string;
  readonly state: 'open' | 'done';
  readonly place: Place;
}
