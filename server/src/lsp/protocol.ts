import type { Mode, SectionRole } from '../core/index.js';

/**
 * Our own messages beside LSP. Names and plain data only: the client imports this one file of the server.
 * Everything here may be left out by another editor; the standard requests work without it.
 */
export interface InitializationOptions {
  /** The `examEssay` settings, for editors that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
  /** Messages in the user's language, by their English text. */
  readonly l10n?: Readonly<Record<string, string>>;
  /** What the user decided about single documents, by URI: check it, or leave it alone. */
  readonly checked?: Readonly<Record<string, boolean>>;
  /** Profiles found in the workspace, by folder URI. */
  readonly profiles?: Readonly<Record<string, readonly unknown[]>>;
  /** The client shows `exam-essay/counts`. */
  readonly wantsCounts?: boolean;
  /**
   * The editor lists Markdown headings by itself, so listing the same ones again would double its outline.
   */
  readonly listsHeadings?: boolean;
}

export interface ProfileSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What a question asks for, in words, so that the writer sees how it was read. */
export interface QuestionReading {
  readonly directives: readonly string[];
  readonly terms: readonly string[];
  /** A sentence for the writer when the text hardly looks like a question. */
  readonly problem?: string;
}

export interface RuleSummary {
  readonly id: string;
  /** `group/id`. */
  readonly name: string;
  readonly summary: string;
}

export interface RuleList {
  readonly rules: readonly RuleSummary[];
  /** Ids of the rules with a finding at the position asked about. */
  readonly here: readonly string[];
}

export interface SectionCount {
  readonly role: SectionRole;
  readonly title: string;
  /** Of the candidate, with those of the subsections. */
  readonly words: number;
  readonly target?: number;
}

/** A place between two characters: line and UTF-16 column, both from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A section to jump to, subsections too. */
export interface SectionPlace extends SectionCount {
  /** The role's name in the user's language. */
  readonly roleName: string;
  /** 1 for the outermost. */
  readonly depth: number;
  /** From the heading, or else the first word, to the last word. */
  readonly range: { readonly start: Place; readonly end: Place };
}

/** The state of one open document, sent whenever it differs from what was sent before. */
export interface Counts {
  readonly uri: string;
  /** Absent when the document is no essay. */
  readonly essay?: {
    readonly words: number;
    readonly target?: number;
    /** The most words that the profile allows. */
    readonly maximum?: number;
    /** Words on a side written by hand, where the profile says so. */
    readonly wordsPerSide?: { readonly minimum: number; readonly maximum: number };
    readonly arguments: number;
    readonly evidence: number;
    readonly profile: string;
    readonly mode: Mode;
    readonly sections: readonly SectionCount[];
  };
}

/** Requests of the client, with what they take and give. */
export interface Requests {
  'exam-essay/profiles': {
    readonly params: { readonly uri?: string };
    readonly result: readonly ProfileSummary[];
  };
  'exam-essay/readQuestion': {
    readonly params: { readonly question: string };
    readonly result: QuestionReading;
  };
  /**
   * The result is a snippet whose slots the writer fills one after the other; empty if the profile is
   * unknown.
   */
  'exam-essay/newAnswer': {
    readonly params: { readonly uri?: string; readonly profile: string; readonly question: string };
    readonly result: string;
  };
  'exam-essay/rules': {
    readonly params: {
      readonly uri?: string;
      readonly position?: Place;
    };
    readonly result: RuleList;
  };
  /** Empty where the document is no essay. */
  'exam-essay/sections': {
    readonly params: { readonly uri: string };
    readonly result: readonly SectionPlace[];
  };
  /**
   * The candidate's words in ranges that do not overlap; `null` where the document is no essay, or is no longer at
   * that version.
   */
  'exam-essay/selectedWords': {
    readonly params: {
      readonly uri: string;
      readonly version: number;
      readonly ranges: readonly { readonly start: Place; readonly end: Place }[];
    };
    readonly result: number | null;
  };
}

/** Notifications of the client. */
export interface ClientNotifications {
  /** `undefined` (or absent) leaves the decision to the text again. */
  'exam-essay/checkAsEssay': { readonly uri: string; readonly check?: boolean };
  /** The profiles of one workspace folder, all of them, whenever one changes. */
  'exam-essay/workspaceProfiles': { readonly folder: string; readonly profiles: readonly unknown[] };
}

/** Notifications of the server. */
export interface ServerNotifications {
  'exam-essay/counts': Counts;
}
