import type { Essay, Section } from '../essay/essay.js';
import { hashHeading } from '../rules/support/headingLevel.js';
import { lineEndOf } from '../rules/support/ownHeading.js';
import type { Span } from '../span.js';
import { applyEdits, type TextEdit } from '../textEdit.js';
import { renumberAfterMove } from './renumberAfterMove.js';
import { type SectionLines, sectionLines } from './sectionLines.js';
import { shiftLevels } from './shiftLevels.js';

/** Where a section is moved to: directly before another, or behind it and all below it. */
export interface Destination {
  readonly target: Section;
  readonly side: 'before' | 'after';
}

export interface SectionMove {
  readonly edits: readonly TextEdit[];
  /** Where the section's lines begin in the text as it is after the edits. */
  readonly start: number;
}

/**
 * Moves a section with all below it. Its heading gets the level of those it comes to stand beside, and numbers
 * that ran in order do so again. Nothing is lost: white space between sections grows where Markdown needs an empty
 * line. `undefined` where nothing would move: into itself, to where it stands, or to a seventh `#`.
 */
export function moveSection(
  essay: Essay,
  section: Section,
  destination: Destination,
): SectionMove | undefined {
  const from = sectionLines(essay, section);
  const to = sectionLines(essay, destination.target);
  if (from === undefined || to === undefined) return undefined;
  const place = destination.side === 'before' ? to.content.start : to.next;
  const isUp = place < from.content.start;
  if (!isUp && place <= from.next) return undefined;
  const levels = shiftLevels(section, levelBy(essay, section, destination.target));
  if (levels === undefined) return undefined;
  const changes = [...levels, ...renumberAfterMove(essay, section, destination)];
  const inside = changes.filter(({ span }) => isWithin(from.content, span));
  const outside = changes.filter(({ span }) => !isWithin(from.content, span));
  const moved = applyEdits(
    essay.text.slice(from.content.start, from.content.end),
    inside.map(({ span, newText }) => ({
      span: { start: span.start - from.content.start, end: span.end - from.content.start },
      newText,
    })),
  );
  const { cut, paste, lead } = isUp ? moveUp(essay, from, place, moved) : moveDown(essay, from, place, moved);
  const edits = [cut, paste, ...outside].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const before = edits.filter(({ span }) => span.end <= paste.span.start);
  const growth = before.reduce(
    (sum, edit) => (edit === paste ? sum : sum + edit.newText.length - (edit.span.end - edit.span.start)),
    0,
  );
  return { edits, start: paste.span.start + growth + lead };
}

interface CutAndPaste {
  readonly cut: TextEdit;
  readonly paste: TextEdit;
  /** How far into `paste` the section begins. */
  readonly lead: number;
}

/** The white space above the section goes with it, to stand below. */
function moveUp(essay: Essay, { content, next }: SectionLines, place: number, moved: string): CutAndPaste {
  const { text } = essay;
  const above = text.slice(0, content.start).trimEnd().length;
  const space = text.slice(above, content.start);
  const lead = missingGap(essay, spaceBefore(text, place), moved, place === 0);
  const below = missingGap(essay, space, text.slice(place));
  const rest = text.slice(next);
  const joint = rest === '' ? '' : missingGap(essay, text.slice(content.end, next), rest);
  return {
    cut: { span: { start: above, end: content.end }, newText: joint },
    paste: { span: { start: place, end: place }, newText: lead + moved + space + below },
    lead: lead.length,
  };
}

/** The white space below the section goes with it, to stand above. */
function moveDown(essay: Essay, { content, next }: SectionLines, place: number, moved: string): CutAndPaste {
  const { text } = essay;
  const space = text.slice(content.end, next);
  const end = text.slice(0, place).trimEnd().length;
  const lead = space + missingGap(essay, space, moved);
  const rest = text.slice(place);
  const below = rest === '' ? '' : missingGap(essay, text.slice(end, place), rest);
  const isFirst = text.slice(0, content.start).trim() === '';
  const joint = missingGap(essay, spaceBefore(text, content.start), text.slice(next), isFirst);
  return {
    cut: { span: { start: content.start, end: next }, newText: joint },
    paste: { span: { start: end, end }, newText: lead + moved + below },
    lead: lead.length,
  };
}

/** What to add to white space so that the next lines open a block: an empty line, unless they begin with `#`. */
function missingGap(essay: Essay, space: string, next: string, isFirst = false): string {
  const lineEnds = space.match(/\r\n|\n|\r/g)?.length ?? 0;
  const needed = isFirst ? 0 : /^#{1,6}[ \t]/.test(next) ? 1 : 2;
  return lineEndOf(essay).repeat(Math.max(0, needed - lineEnds));
}

function spaceBefore(text: string, offset: number): string {
  return text.slice(text.slice(0, offset).trimEnd().length, offset);
}

/**
 * How many `#`s a heading gains or loses beside its new neighbours, so that none of them swallows another. An
 * introduction and a conclusion hold nothing, so theirs is kept and is no model.
 */
function levelBy(essay: Essay, section: Section, target: Section): number {
  const own = hashHeading(section)?.level;
  if (own === undefined || holdsNothing(section)) return 0;
  const isAmongSiblings = target.parent === section.parent;
  const siblings = target.parent?.children ?? essay.sections.filter(({ parent }) => parent === undefined);
  const other = isAmongSiblings ? undefined : siblings.find(sibling => !holdsNothing(sibling));
  const model = holdsNothing(target) ? other : target;
  const wanted = model === undefined ? undefined : hashHeading(model)?.level;
  return wanted === undefined ? 0 : wanted - own;
}

function holdsNothing({ role }: Section): boolean {
  return role === 'introduction' || role === 'conclusion' || role === 'references';
}

function isWithin(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
