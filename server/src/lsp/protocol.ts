import type { TextEdit } from 'vscode-languageserver';
import type { Mode, Phases, SectionRole, YamlValues } from '../core/index.js';
import type { EssayOutline } from './outlineProtocol.js';

export type * from './outlineProtocol.js';
export type { Mode, Phases, YamlValues };

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
  /** URIs of the documents under exam conditions. */
  readonly inExam?: readonly string[];
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
  /** The examination it belongs to; absent where it fits any. */
  readonly exam?: string;
  /** For the answer. */
  readonly minutes?: number;
  /** Minutes by phase; they share out any other time too. */
  readonly phases?: Phases;
}

/** What there is to write on, as a document says it. */
export interface QuestionsOfDocument {
  /** The question of an essay. */
  readonly own?: string;
  /** Id of an essay's profile. */
  readonly profile?: string;
  /** Of a document that is no essay, the questions it lists. */
  readonly listed: readonly string[];
}

/** Edits of one version of a document; made for another, they would hit other words. */
export interface VersionedEdits {
  readonly version: number;
  readonly edits: readonly TextEdit[];
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

/** The report of one open essay, for a page that has a policy of its own. */
export interface ReportView {
  /** CSS for the editor's theme. */
  readonly styles: string;
  /** Of the reader's language. */
  readonly direction: 'ltr' | 'rtl';
  /** HTML without scripts; what stands in the essay is text. A link's `data-place` is a `PlaceInReport`. */
  readonly body: string;
}

/** `line:column:endLine:endColumn`, counted from 1, columns in UTF-16 units. */
export type PlaceInReport = string;

export interface ImportedScript {
  readonly markdown: string;
  /** What could not come along, in words. */
  readonly notes: readonly string[];
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
  /** Only front matter and question, for an answer under exam conditions; empty if the profile is unknown. */
  'exam-essay/newExamAnswer': {
    readonly params: { readonly uri?: string; readonly profile: string; readonly question: string };
    readonly result: string;
  };
  'exam-essay/questions': {
    readonly params: { readonly uri: string };
    readonly result: QuestionsOfDocument;
  };
  /** The counts of what stands in the document now; `null` when it is no essay. */
  'exam-essay/countsNow': {
    readonly params: { readonly uri: string };
    readonly result: NonNullable<Counts['essay']> | null;
  };
  /**
   * Edits that set values below `essay` in the front matter and touch nothing else. `null` when the document is
   * no essay, its front matter cannot be read, or with `onlyReplace` does not set all of the keys already.
   */
  'exam-essay/writeFrontMatter': {
    readonly params: { readonly uri: string; readonly values: YamlValues; readonly onlyReplace?: boolean };
    readonly result: VersionedEdits | null;
  };
  /** Of the present version. */
  'exam-essay/outline': { readonly params: { readonly uri: string }; readonly result: EssayOutline };
  'exam-essay/rules': {
    readonly params: {
      readonly uri?: string;
      readonly position?: Place;
    };
    readonly result: RuleList;
  };
  /** `null` when the document is not open or is no essay. `language` is BCP 47, of the reader. */
  'exam-essay/report': {
    readonly params: { readonly uri: string; readonly name: string; readonly language: string };
    readonly result: ReportView | null;
  };
  /** The same report as one HTML file that needs nothing else. */
  'exam-essay/reportFile': {
    readonly params: { readonly uri: string; readonly name: string; readonly language: string };
    readonly result: string | null;
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
  'exam-essay/remarks': { readonly params: { readonly uri: string }; readonly result: Remarks };
  /** The edits that do it; the client applies them, so that one undo takes them back. */
  'exam-essay/review': {
    readonly params: { readonly uri: string; readonly act: ReviewAct };
    readonly result: ReviewAnswer;
  };
}

/** Notifications of the client. */
export interface ClientNotifications {
  /** The one document whose outline the client shows; none without `uri`. */
  'exam-essay/followOutline': { readonly uri?: string };
  /** `undefined` (or absent) leaves the decision to the text again. */
  'exam-essay/checkAsEssay': { readonly uri: string; readonly check?: boolean };
  /** The documents under exam conditions, all of them: the server shows no findings and helps with nothing. */
  'exam-essay/inExam': { readonly uris: readonly string[] };
  /** The profiles of one workspace folder, all of them, whenever one changes. */
  'exam-essay/workspaceProfiles': { readonly folder: string; readonly profiles: readonly unknown[] };
}

/** Notifications of the server. */
export interface ServerNotifications {
  /** Of the document that the client follows, at once and whenever the writer rests. */
  'exam-essay/outline': EssayOutline;
  'exam-essay/counts': Counts;
  'exam-essay/remarks': Remarks;
}
