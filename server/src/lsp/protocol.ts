import type { Mode, SectionRole } from '../core/index.js';

/**
 * Our own messages beside LSP. Names and plain data only: the client imports this and base64.ts of the server.
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
  readonly words: number;
  readonly target?: number;
}

/** The state of one open document, sent whenever it differs from what was sent before. */
export interface Counts {
  readonly uri: string;
  /** Absent when the document is no essay. */
  readonly essay?: {
    readonly words: number;
    readonly target?: number;
    readonly arguments: number;
    readonly evidence: number;
    readonly profile: string;
    readonly mode: Mode;
    readonly sections: readonly SectionCount[];
  };
}

export interface ImportedScript {
  readonly markdown: string;
  /** What could not come along, in words. */
  readonly notes: readonly string[];
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
      readonly position?: { readonly line: number; readonly character: number };
    };
    readonly result: RuleList;
  };
  /** A script for readers without an editor, as base64 of the file's bytes; `null` where it failed. */
  'exam-essay/export': {
    readonly params: {
      /** Markdown. */
      readonly text: string;
      readonly format: 'html' | 'docx';
      readonly title: string;
      /** BCP 47, of the reader. */
      readonly language: string;
      /** Of suggested changes. */
      readonly author: string;
      /** ISO 8601, of suggested changes. */
      readonly date: string;
      /** Where a server in a worker finds its second bundle. */
      readonly workerScript: string;
    };
    readonly result: string | null;
  };
  /** A Word file as Markdown, or what is wrong with it, in words; `null` where it failed. */
  'exam-essay/import': {
    readonly params: { readonly base64: string; readonly workerScript: string };
    readonly result: ImportedScript | { readonly problem: string } | null;
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
