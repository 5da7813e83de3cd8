import type { QuestionContract } from '../question/questionContract.js';
import { cover, type Span } from '../span.js';
import type { BulletList, Section, SectionHeading, SectionRole, Visual } from './essay.js';
import type { FlowItem, HeadingItem, TextItem } from './flow.js';
import { locate, type Paragraph } from './paragraph.js';
import { opensAsConclusion, roleOfTitle, structuralRoles } from './roles.js';
import { sectionEvidence } from './sectionEvidence.js';

/** A section while it is being put together. */
interface Draft {
  readonly heading: SectionHeading | undefined;
  readonly rank: number;
  readonly start: number;
  role: SectionRole | undefined;
  end: number;
  readonly parent: Draft | undefined;
  readonly children: Draft[];
  readonly paragraphs: Paragraph[];
  readonly lists: { key: number; items: Paragraph[]; span: Span }[];
  readonly visuals: Visual[];
}

export type ReadParagraph = (item: TextItem) => Paragraph;

/** Builds the sections of the answer: what follows header, question and outline. In document order, parents first. */
export function buildSections(
  flow: readonly FlowItem[],
  contract: QuestionContract | undefined,
  readParagraph: ReadParagraph,
): readonly Section[] {
  const drafts = draftSections(flow, contract, readParagraph);
  assignRoles(drafts);
  return seal(drafts, contract);
}

function draftSections(
  flow: readonly FlowItem[],
  contract: QuestionContract | undefined,
  readParagraph: ReadParagraph,
): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  const hasHeadings = flow.some(item => item.kind === 'heading' && item.heading.form !== 'colon');
  const lastText = flow.findLastIndex(item => item.kind === 'text' && item.container === 'prose');
  for (const [index, item] of flow.entries()) {
    if (item.kind === 'opaque') continue;
    if (item.kind === 'heading') {
      const role = roleOfTitle(item.heading.title, contract);
      const rank = rankOf(item, flow[index + 1]);
      current = open(drafts, parentOf(current, rank, role), item.heading, rank, item.span.start, role);
    } else if (item.kind === 'visual') {
      current ??= open(drafts, undefined, undefined, 0, item.span.start, undefined);
      current.visuals.push(item.visual);
      current.end = Math.max(current.end, item.span.end);
    } else {
      const concludes =
        index === lastText && opensAsConclusion(item.prose.text) && current?.role !== 'conclusion';
      const opensSection =
        current === undefined ||
        concludes ||
        // An essay without headings: each paragraph is a section of its own.
        (!hasHeadings && item.container === 'prose');
      if (opensSection) {
        const start = item.point?.marker.start ?? item.span.start;
        current = open(drafts, undefined, undefined, 0, start, concludes ? 'conclusion' : undefined);
      }
      addText(current as Draft, item, readParagraph(item));
    }
  }
  return drafts;
}

/**
 * Bold and numbered lines show no levels: one that stands directly over another of its kind is the heading of a group.
 */
function rankOf({ heading, rank }: HeadingItem, next: FlowItem | undefined): number {
  const isHashed = heading.form === 'atx' || heading.form === 'setext';
  const opensGroup = !isHashed && next?.kind === 'heading' && next.rank === rank;
  return opensGroup ? rank - 0.5 : rank;
}

function open(
  drafts: Draft[],
  parent: Draft | undefined,
  heading: SectionHeading | undefined,
  rank: number,
  start: number,
  role: SectionRole | undefined,
): Draft {
  const draft: Draft = {
    heading,
    rank,
    start,
    role,
    end: heading?.colon?.end ?? heading?.span.end ?? start,
    parent,
    children: [],
    paragraphs: [],
    lists: [],
    visuals: [],
  };
  parent?.children.push(draft);
  drafts.push(draft);
  return draft;
}

function addText(draft: Draft, item: TextItem, paragraph: Paragraph): void {
  draft.paragraphs.push(paragraph);
  draft.end = Math.max(draft.end, item.span.end);
  if (item.point === undefined || item.container !== 'item') return;
  const span = { start: item.point.marker.start, end: item.span.end };
  const last = draft.lists.at(-1);
  if (last?.key === item.point.list) {
    last.items.push(paragraph);
    last.span = cover(last.span, span);
  } else draft.lists.push({ key: item.point.list, items: [paragraph], span });
}

/**
 * Conclusions, ways forward and the like stand at the top whatever their `#`s say, and an introduction or conclusion
 * holds no arguments: candidates write `# Introduction` over `## First argument` and `### Introduction` over `##`.
 */
function parentOf(
  current: Draft | undefined,
  rank: number,
  role: SectionRole | undefined,
): Draft | undefined {
  const note = shortNoteAbove(current, rank);
  if (role !== undefined && structuralRoles.has(role)) return note;
  let parent = current;
  while (parent !== undefined && (rank <= parent.rank || parent.heading === undefined || isClosed(parent))) {
    parent = parent.parent;
  }
  return parent;
}

/** `## (a) FATF`: a short note holds an introduction and a conclusion of its own. */
function shortNoteAbove(current: Draft | undefined, rank: number): Draft | undefined {
  let parent = current;
  while (
    parent !== undefined &&
    (rank <= parent.rank ||
      parent.heading?.label === undefined ||
      !/^\(?[a-d][).\]]/.test(parent.heading.label))
  ) {
    parent = parent.parent;
  }
  return parent;
}

function isClosed({ role }: Draft): boolean {
  return role === 'introduction' || role === 'conclusion' || role === 'references';
}

function assignRoles(drafts: readonly Draft[]): void {
  const hasHeadings = drafts.some(({ heading }) => heading !== undefined);
  const first = drafts[0];
  if (first !== undefined && first.heading === undefined && first.role === undefined)
    first.role = 'introduction';
  for (const draft of drafts) {
    draft.role ??=
      inheritable(draft.parent) ?? (draft.heading === undefined && hasHeadings ? 'background' : 'argument');
  }
  const hasArguments = drafts.some(({ role }) => role === 'argument');
  if (hasArguments) return;
  // “Context of relations” with every argument below it: a group of arguments under a background's title.
  for (const draft of drafts) {
    if (draft.role === 'background' && draft.parent !== undefined) draft.role = 'argument';
  }
}

function inheritable(parent: Draft | undefined): SectionRole | undefined {
  return parent?.role === 'argument' ? undefined : parent?.role;
}

/** Turns drafts into read-only sections; children are filled in after their parents exist. */
function seal(drafts: readonly Draft[], contract: QuestionContract | undefined): readonly Section[] {
  const sealed = new Map<Draft, Section & { children: Section[] }>();
  for (const draft of drafts) {
    const parent = draft.parent === undefined ? undefined : sealed.get(draft.parent);
    const section = {
      role: draft.role as SectionRole,
      anchor: anchorOf(draft),
      span: { start: draft.start, end: draft.end },
      fullSpan: { start: draft.start, end: lastEnd(draft) },
      depth: (parent?.depth ?? 0) + 1,
      children: [] as Section[],
      paragraphs: draft.paragraphs,
      lists: draft.lists.map(({ items, span }): BulletList => ({ items, span })),
      visuals: draft.visuals,
      evidence: sectionEvidence(draft.paragraphs, draft.visuals, contract),
      words: draft.paragraphs.reduce((sum, { facts }) => sum + facts.words, 0),
      ...(draft.heading !== undefined && { heading: draft.heading }),
      ...(parent !== undefined && { parent }),
    };
    parent?.children.push(section);
    sealed.set(draft, section);
  }
  return [...sealed.values()];
}

function anchorOf({ heading, paragraphs, start, end }: Draft): Span {
  if (heading !== undefined) return heading.span;
  const first = paragraphs[0];
  const sentence = first?.facts.sentences[0];
  return first === undefined || sentence === undefined ? { start, end } : locate(first, sentence.span);
}

function lastEnd(draft: Draft): number {
  return draft.children.reduce((end, child) => Math.max(end, lastEnd(child)), draft.end);
}
