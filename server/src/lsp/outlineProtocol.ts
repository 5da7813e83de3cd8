import type { EvidenceKind, SectionRole, Severity } from '../core/index.js';

export type { EvidenceKind, SectionRole };

/** As in LSP: lines from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface OutlinePlace {
  readonly start: Position;
  readonly end: Position;
}

/** The findings of a part of an essay, those of its subsections too. */
export interface OutlineFindings {
  readonly count: number;
  /** Of the gravest. */
  readonly severity: Severity;
  /** The first few, gravest first. */
  readonly messages: readonly string[];
}

export interface OutlinePart {
  /** Stays with a thing from version to version of one document, also when it is moved or renamed. */
  readonly id: string;
  readonly title: string;
  /** All of it; the words to show are `titlePlace`. */
  readonly place: OutlinePlace;
  readonly titlePlace: OutlinePlace;
  readonly findings?: OutlineFindings;
}

export interface OutlineQuestionPart {
  readonly id: string;
  readonly text: string;
  readonly directives: readonly string[];
  readonly place?: OutlinePlace;
  /** Absent where it cannot be told. */
  readonly isAnswered?: boolean;
}

export interface OutlineQuestion {
  readonly id: string;
  readonly text: string;
  readonly directives: readonly string[];
  /** Absent where the question is given in the settings. */
  readonly place?: OutlinePlace;
  readonly parts: readonly OutlineQuestionPart[];
  readonly findings?: OutlineFindings;
}

/** A point of the essay's own outline. */
export interface OutlinePoint {
  readonly id: string;
  readonly title: string;
  readonly place: OutlinePlace;
  readonly children: readonly OutlinePoint[];
}

export interface OutlineEvidence {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly place: OutlinePlace;
  readonly isHighlighted: boolean;
  /** Named, but too little alone to support anything. */
  readonly isWeak: boolean;
}

export interface OutlineSection extends OutlinePart {
  readonly role: SectionRole;
  /** For people. */
  readonly roleLabel: string;
  /** With those of its subsections, as all counts here. */
  readonly words: number;
  readonly target?: number;
  /** Pieces that support it. */
  readonly evidenceCount: number;
  /** Of its own text. */
  readonly evidence: readonly OutlineEvidence[];
  /** An argument with less evidence than the paper wants. */
  readonly isUnsupported: boolean;
  /** Has a heading written with `#`, which can be promoted and demoted. */
  readonly hasLevel: boolean;
  readonly children: readonly OutlineSection[];
}

/** A section that the paper still wants. */
export interface WantedSection {
  readonly id: string;
  readonly role: SectionRole;
  readonly roleLabel: string;
  /** Why, where more is to be said than that it is missing. */
  readonly detail?: string;
}

export interface OutlineRemark {
  readonly id: string;
  readonly text: string;
  readonly place: OutlinePlace;
  readonly state: 'open' | 'done';
  readonly author?: string;
  /** ISO date as written. */
  readonly date?: string;
  readonly criterion?: string;
  readonly replies: readonly { readonly text: string; readonly author?: string; readonly date?: string }[];
}

/** What an essay is made of, in the order of the text. Places are those of `version`. */
export interface EssayOutline {
  readonly uri: string;
  readonly version: number;
  /** Absent when the document is no essay. */
  readonly essay?: {
    readonly words: number;
    readonly target?: number;
    /** Name and batch, with the lines they stand in. */
    readonly header?: OutlinePart;
    readonly question?: OutlineQuestion;
    readonly outline?: OutlinePart & { readonly points: readonly OutlinePoint[] };
    readonly sections: readonly OutlineSection[];
    readonly wanted: readonly WantedSection[];
    readonly remarks: readonly OutlineRemark[];
    /** The kinds of evidence that stand in the essay, each with its name for people. */
    readonly kinds: readonly { readonly kind: EvidenceKind; readonly label: string }[];
  };
}

/**
 * Commands for `workspace/executeCommand`. Each takes one object with the document's `uri`; the server changes
 * the text by `workspace/applyEdit`. A section is named by any position in it.
 */
export interface ServerCommands {
  'exam-essay.moveSection': {
    readonly position: Position;
    /** Any position in the section beside which it shall stand. */
    readonly target: Position;
    readonly side: 'before' | 'after';
  };
  'exam-essay.moveSectionUp': { readonly position: Position };
  'exam-essay.moveSectionDown': { readonly position: Position };
  'exam-essay.promoteSection': { readonly position: Position };
  'exam-essay.demoteSection': { readonly position: Position };
  'exam-essay.numberHeadings': object;
  /** All, or the piece at the position. */
  'exam-essay.highlightEvidence': { readonly position?: Position };
  'exam-essay.addEvidenceSlot': { readonly position: Position };
  'exam-essay.addSection': { readonly role: SectionRole };
  'exam-essay.resolveRemark': { readonly position: Position };
  'exam-essay.reopenRemark': { readonly position: Position };
}

export interface CommandResult {
  readonly isApplied: boolean;
  /** A sentence for the user where there was nothing to do. */
  readonly reason?: string;
  /** What to select afterwards: a slot to fill, or the cursor where its words went. */
  readonly selection?: OutlinePlace;
}
