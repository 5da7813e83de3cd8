import type { SectionRole } from '../essay/essay.js';
import type { EvidenceKind } from '../evidence/evidence.js';

/** A number that tutors differ about, and who says so. */
export interface Range {
  readonly minimum?: number;
  readonly target?: number;
  readonly maximum?: number;
}

export interface Phases {
  readonly planning?: number;
  readonly writing?: number;
  readonly revising?: number;
}

export interface WantedSection {
  readonly role: SectionRole;
  /** `always`, only when the question demands it, or welcome but never missed. */
  readonly when: 'always' | 'demanded' | 'optional';
  /** Percent of the essay's words. */
  readonly share?: Range;
}

/** What one paper, or one tutor's pattern, expects of an answer. Pure data: every number stands here, none in a rule. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The examination it belongs to, as candidates name it; absent where it fits any. */
  readonly exam?: string;
  readonly marks?: number;
  readonly minutes?: number;
  /** How the time is spent; in minutes that together make `minutes`. Another time is spent in the same shares. */
  readonly phases?: Phases;
  /** Words of the whole answer. */
  readonly words: Range;
  /** Words on one side of a sheet, written by hand, so that words can be told as pages. */
  readonly wordsPerSide: Range;
  readonly outline: 'required' | 'optional' | 'none';
  /** Main points of an outline. */
  readonly outlineItems: Range;
  readonly arguments: Range;
  readonly sections: readonly WantedSection[];
  /** Words under one argument heading. */
  readonly sectionWords: Range;
  /** Words of one paragraph. */
  readonly paragraphWords: Range;
  /** Headings in the body: wanted in answers, unwelcome in essays. */
  readonly headings: 'wanted' | 'optional' | 'unwanted';
  readonly bullets: 'allowed' | 'unwanted';
  /** Percent of a section's words that may stand in bullets before prose is wanted. */
  readonly bulletShare: Range;
  readonly evidence: {
    /** Kinds an examiner of this paper accepts, those it asks for first. */
    readonly kinds: readonly EvidenceKind[];
    /** Pieces of evidence in each argument. */
    readonly perArgument: Range;
    /** From how many arguments on the evidence must be of more than one kind. */
    readonly variedFrom?: number;
    /** Pictures, tables and diagrams of the whole answer. */
    readonly visuals?: Range;
    /** After how many years a report or a figure is old. */
    readonly staleAfterYears?: number;
  };
  /** How many times the median section one section may hold before the answer is out of balance. */
  readonly balance: number;
  /** Percent of the answer's sections that must touch a term of the question before it counts as neglected. */
  readonly neglectedBelow: number;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** For each number, by its path in this profile, who says so. */
  readonly sources: Readonly<Record<string, string>>;
}

/** `off`, a severity, or a severity with options. */
export type RuleSetting =
  | boolean
  | 'off'
  | 'error'
  | 'warning'
  | 'information'
  | 'hint'
  | {
      readonly severity?: 'off' | 'error' | 'warning' | 'information' | 'hint';
      readonly [option: string]: unknown;
    };
