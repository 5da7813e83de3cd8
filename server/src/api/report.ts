import type { EvidenceKind, Mode, SectionRole, Severity } from '../core/index.js';
import type { Place } from './positions.js';

/** UTF-16 offsets into the text analysed; `end` is the offset after the last unit. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/**
 * What is known of one script, as `--format json` prints it and `analyze` returns it. `At` is what stands
 * beside each line: nothing in the CLI, offsets in the engine. A key with no value is left out.
 */
export interface FileReport<At extends object = object> {
  readonly path: string;
  /** The id of the profile that was followed, named or recognised. */
  readonly profile: string;
  readonly mode: Mode;
  readonly header: HeaderReport;
  readonly question?: QuestionReport<At>;
  readonly counts: CountsReport;
  /** In document order, a parent before its children; header, question and outline among them. */
  readonly sections: readonly SectionReport<At>[];
  readonly remarks: readonly RemarkReport<At>[];
  readonly diagnostics: readonly DiagnosticReport<At>[];
}

export interface HeaderReport {
  readonly candidate?: string;
  readonly batch?: string;
}

export type QuestionReport<At extends object = object> = {
  readonly text: string;
  /** In the text or its front matter; left out where the question was given from outside. */
  readonly line?: number;
  /** Canonical, lower case, British, in order of appearance. */
  readonly directives: readonly string[];
  readonly parts: readonly QuestionPartReport[];
  /** As written. */
  readonly terms: readonly string[];
  /** The controlling words, such as “fluctuating”. */
  readonly twist: readonly string[];
  readonly demands: readonly string[];
} & Partial<At>;

export interface QuestionPartReport {
  readonly text: string;
  readonly terms: readonly string[];
}

export interface CountsReport {
  /** The candidate's own prose. */
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly arguments: number;
  readonly evidence: number;
}

export type SectionReport<At extends object = object> = {
  readonly role: SectionRole;
  /** Empty where the section has no heading. */
  readonly title: string;
  /** Of the heading, 1 to 6; 0 where there is none. */
  readonly level: number;
  readonly line: number;
  /** Of the section's own text: its subsections come as sections of their own. */
  readonly endLine: number;
  /** Own words, without those of subsections. */
  readonly words: number;
  readonly evidence: readonly EvidenceReport<At>[];
} & At;

/** Evidence that counts as support; what is named but proves little alone is left out. */
export type EvidenceReport<At extends object = object> = {
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly highlighted: boolean;
} & Place &
  At;

export type RemarkReport<At extends object = object> = {
  readonly text: string;
  readonly line: number;
  /** Written as CriticMarkup, not as a bare line. */
  readonly marked: boolean;
  readonly state: 'open' | 'done';
} & At;

export type DiagnosticReport<At extends object = object> = {
  /** `group/id`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What each fix offered would do. */
  readonly fixes: readonly string[];
} & Place &
  At;
