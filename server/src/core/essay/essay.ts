import type { Block } from '../markdown/block.js';
import type { Prose } from '../markdown/prose.js';
import type { QuestionContract, TermOccurrence } from '../question/questionContract.js';
import type { Span } from '../span.js';
import type { EvidenceInText, Paragraph } from './paragraph.js';

/** Every span in this file is absolute: UTF-16 offsets of the text analysed. */

export const sectionRoles = [
  'header',
  'question',
  'outline',
  'introduction',
  'background',
  'argument',
  'counterargument',
  'criticalAnalysis',
  'wayForward',
  'conclusion',
  'references',
] as const;

export type SectionRole = (typeof sectionRoles)[number];

/** How a heading is written: `# x`, underlined, a bold line, `1- x`, `x:` alone on its line, or a point of a list. */
export type HeadingForm = 'atx' | 'setext' | 'bold' | 'numbered' | 'colon' | 'item';

export interface SectionHeading {
  readonly form: HeadingForm;
  /** From the first `#` or letter to the end of the title; the trailing colon stays outside. */
  readonly span: Span;
  /** The words alone: no number, bullet, colon or emphasis marks. */
  readonly title: string;
  readonly titleSpan: Span;
  /** As written, 1–6; a heading with no `#` has the level below the last one that has. */
  readonly level: number;
  /** A bullet, arrow or tick before the words, with the white space after it. */
  readonly decoration?: Span;
  /** `1-`, `Q2).`, `a)` and the like, with the white space after it. */
  readonly number?: Span;
  /** The words of `number`. */
  readonly label?: string;
  readonly colon?: Span;
  readonly terms: readonly TermOccurrence[];
  readonly prose: Prose;
}

/** A picture, table, diagram or map that stands in a section. */
export interface Visual {
  readonly kind: 'table' | 'image' | 'diagram';
  readonly span: Span;
}

/** Evidence in its place; names that the question itself holds are left out. */
export interface PlacedEvidence extends EvidenceInText {
  /** Absent for a picture, table or diagram. */
  readonly paragraph?: Paragraph;
}

/** A bulleted or numbered list of the body. */
export interface BulletList {
  readonly span: Span;
  readonly items: readonly Paragraph[];
}

export interface Section {
  readonly role: SectionRole;
  /** Absent where prose stands with no heading of its own. */
  readonly heading?: SectionHeading;
  /** Where a finding about the section stands: the heading, else the first sentence. */
  readonly anchor: Span;
  /** The section's own text with its heading, without its subsections and the white space at the end. */
  readonly span: Span;
  /** With its subsections. */
  readonly fullSpan: Span;
  /** 1 for the outermost, whatever the `#`s say. */
  readonly depth: number;
  readonly parent?: Section;
  readonly children: readonly Section[];
  /** Own paragraphs, points and quotations, in order, without those of subsections. */
  readonly paragraphs: readonly Paragraph[];
  readonly lists: readonly BulletList[];
  readonly visuals: readonly Visual[];
  /** Of the section's own text, in order. */
  readonly evidence: readonly PlacedEvidence[];
  /** The candidate's own words in `paragraphs`. */
  readonly words: number;
}

/** One comment of a remark's thread, as `{>>@tutor 2026-11-24 [relevance] words<<}` gives it. */
export interface RemarkComment {
  readonly text: string;
  readonly author?: string;
  /** ISO date as written. */
  readonly date?: string;
  /** `relevance` in `[relevance]`. */
  readonly criterion?: string;
}

/** A remark of the tutor. `isMarked`: written as CriticMarkup, not as a bare line between the candidate's. */
export interface Remark extends RemarkComment {
  readonly span: Span;
  readonly isMarked: boolean;
  readonly state: 'open' | 'done';
  readonly replies: readonly RemarkComment[];
  /** The paragraph that it cuts in two. */
  readonly cuts?: Paragraph;
}

export interface HeaderField {
  readonly text: string;
  readonly span: Span;
}

export interface Header {
  readonly candidate?: HeaderField;
  readonly batch?: HeaderField;
  /** Every line of the header block. */
  readonly lines: readonly Span[];
}

export interface Question {
  /** Where it stands in the text; absent when it is given in the front matter or the settings. */
  readonly span?: Span;
  readonly contract: QuestionContract;
  /** Marks printed with the question. */
  readonly marks?: number;
}

export interface OutlineItem {
  readonly text: string;
  readonly span: Span;
  /** 1 for a main point. */
  readonly depth: number;
  readonly terms: readonly TermOccurrence[];
}

export interface Outline {
  readonly heading?: SectionHeading;
  readonly span: Span;
  readonly items: readonly OutlineItem[];
}

export interface EssayCounts {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Sections of role `argument`. */
  readonly arguments: number;
  /** High-confidence evidence in the candidate's prose. */
  readonly evidence: number;
}

/** The parsed model of one script. */
export interface Essay {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly header: Header;
  readonly question?: Question;
  readonly outline?: Outline;
  /** In document order, parents before their children. Header, question and outline are not among them. */
  readonly sections: readonly Section[];
  readonly remarks: readonly Remark[];
  /** All of the candidate's paragraphs, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** Where a finding about the whole essay stands: the question, else the first line. */
  readonly anchor: Span;
  readonly counts: EssayCounts;
}
