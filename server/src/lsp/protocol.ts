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
  /** The client shows `exam-essay/remarks`, and writes remarks by `exam-essay/review`. */
  readonly wantsRemarks?: boolean;
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

/** A place in a document; lines and characters from 0, characters in UTF-16 units. */
export interface PlaceRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** One comment of a remark, as its writer typed it. */
export interface RemarkCommentView {
  readonly text: string;
  readonly author?: string;
  /** ISO date as written. */
  readonly date?: string;
  readonly criterion?: string;
}

/** A remark of the text with its replies. */
export interface RemarkThread {
  /** Stays while its first comment stays the same, wherever it moves. */
  readonly id: string;
  /** The words that it is about, else its own place. */
  readonly range: PlaceRange;
  readonly state: 'open' | 'done';
  readonly comments: readonly RemarkCommentView[];
}

export interface SuggestedChange {
  readonly kind: 'insertion' | 'deletion' | 'substitution';
  readonly range: PlaceRange;
}

/** What is marked in one open document, sent when its writer rests. */
export interface Remarks {
  readonly uri: string;
  /** Absent when the document is no essay, or is written under exam conditions. */
  readonly essay?: {
    readonly mode: Mode;
    readonly threads: readonly RemarkThread[];
    readonly changes: readonly SuggestedChange[];
  };
}

/** What a tutor or a candidate does to a remark or a suggested change. `thread` is the id of a remark. */
export type ReviewAct =
  | { readonly kind: 'add'; readonly range: PlaceRange; readonly text: string; readonly criterion?: string }
  | { readonly kind: 'reply'; readonly thread: string; readonly text: string }
  | { readonly kind: 'edit'; readonly thread: string; readonly comment: number; readonly text: string }
  | { readonly kind: 'removeComment'; readonly thread: string; readonly comment: number }
  | { readonly kind: 'resolve' | 'reopen' | 'remove' | 'turnIntoText'; readonly thread: string }
  /** The change at the start of the range. */
  | { readonly kind: 'accept' | 'reject'; readonly range: PlaceRange }
  | { readonly kind: 'acceptAll' | 'rejectAll' };

export interface ReviewAnswer {
  /** Of the document that the edits are for. */
  readonly version: number;
  readonly edits: readonly { readonly range: PlaceRange; readonly newText: string }[];
  /** A sentence for the user where nothing can be done. */
  readonly problem?: string;
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
  'exam-essay/remarks': { readonly params: { readonly uri: string }; readonly result: Remarks };
  /** The edits that do it; the client applies them, so that one undo takes them back. */
  'exam-essay/review': {
    readonly params: { readonly uri: string; readonly act: ReviewAct };
    readonly result: ReviewAnswer;
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
  'exam-essay/remarks': Remarks;
}
