import { numberHeadings } from '../core/edits/headingNumbers.js';
import { moveSection } from '../core/edits/moveSection.js';
import { lineStart } from '../core/edits/sectionLines.js';
import { shiftLevels } from '../core/edits/shiftLevels.js';
import {
  type Analysis,
  type Message,
  type Remark,
  type Section,
  type Span,
  sectionRoles,
  type TextEdit,
} from '../core/index.js';
import { reopenEdits, resolveEdits } from '../core/rules/support/doneEdit.js';
import { evidenceSlot } from '../core/rules/support/evidenceSlot.js';
import { highlightsOf, isHighlightable, usualMark } from '../core/rules/support/highlights.js';
import type { OpenEssay } from './analyses.js';
import { message } from './localize.js';
import type { ServerCommands } from './protocol.js';
import { asRecord } from './settings.js';
import { toOffset } from './toProtocol.js';
import { wantedSectionEdits } from './wantedSections.js';

export interface EssayEdit {
  readonly edits: readonly TextEdit[];
  /** To select in the text after the edits. */
  readonly selection?: Span;
}

/** What a command does to an essay, or why nothing. `given` comes from any client, so it is read with care. */
export type EssayCommand = (
  essay: OpenEssay,
  given: Readonly<Record<string, unknown>>,
) => EssayEdit | Message;

export const essayCommands: Readonly<Record<keyof ServerCommands, EssayCommand>> = {
  'exam-essay.moveSection': (essay, given) => {
    const target = sectionAt(essay, given.target);
    const side = given.side === 'after' ? 'after' : 'before';
    return target === undefined ? noSection : move(essay, given.position, () => ({ target, side }));
  },
  'exam-essay.moveSectionUp': (essay, given) =>
    move(essay, given.position, (siblings, at) => beside(siblings[at - 1], 'before')),
  'exam-essay.moveSectionDown': (essay, given) =>
    move(essay, given.position, (siblings, at) => beside(siblings[at + 1], 'after')),
  'exam-essay.promoteSection': (essay, given) => shift(essay, given.position, -1),
  'exam-essay.demoteSection': (essay, given) => shift(essay, given.position, 1),
  'exam-essay.numberHeadings': ({ analysis }) =>
    some(numberHeadings(analysis.essay), message('The headings are numbered already, or cannot be.')),
  'exam-essay.highlightEvidence': (essay, given) =>
    some(
      highlights(essay, given.position),
      message('There is no evidence that could be highlighted and is not.'),
    ),
  'exam-essay.addEvidenceSlot': (essay, given) => {
    const section = sectionAt(essay, given.position);
    if (section === undefined) return noSection;
    return withSlot(essay.analysis, [evidenceSlot(essay.analysis.essay, section)]);
  },
  'exam-essay.addSection': ({ analysis }, given) => {
    const role = sectionRoles.find(each => each === given.role);
    const edits = role === undefined ? [] : wantedSectionEdits(analysis, role);
    return edits.length === 0
      ? message('No heading can be added here: the paper or the text goes without.')
      : withSlot(analysis, edits);
  },
  'exam-essay.resolveRemark': ({ document, analysis }, given) => {
    const remark = remarkAt({ document, analysis }, given.position);
    return remark === undefined
      ? noRemark
      : some(
          resolveEdits(analysis.essay, remark),
          message('This remark is done already, or cannot be marked.'),
        );
  },
  'exam-essay.reopenRemark': ({ document, analysis }, given) => {
    const remark = remarkAt({ document, analysis }, given.position);
    return remark === undefined
      ? noRemark
      : some(reopenEdits(analysis.essay, remark), message('This remark is open.'));
  },
};

export const commandNames = Object.keys(essayCommands);

const noSection = message('No section stands here.');
const noRemark = message('No remark stands here.');

function some(edits: readonly TextEdit[], otherwise: Message): EssayEdit | Message {
  return edits.length === 0 ? otherwise : { edits };
}

type Beside = { readonly target: Section; readonly side: 'before' | 'after' } | undefined;

function beside(target: Section | undefined, side: 'before' | 'after'): Beside {
  return target === undefined ? undefined : { target, side };
}

function move(
  open: OpenEssay,
  position: unknown,
  choose: (siblings: readonly Section[], at: number) => Beside,
): EssayEdit | Message {
  const { essay, text } = open.analysis;
  const section = sectionAt(open, position);
  if (section === undefined) return noSection;
  const siblings = section.parent?.children ?? essay.sections.filter(({ parent }) => parent === undefined);
  const destination = choose(siblings, siblings.indexOf(section));
  const moved = destination === undefined ? undefined : moveSection(essay, section, destination);
  if (moved === undefined) return message('The section cannot be moved there.');
  const offset = offsetOf(open, position) ?? 0;
  // As far into the section as the cursor was: exact but for a number that grew.
  const caret = moved.start + Math.max(0, offset - lineStart(text, section.span.start));
  return { edits: moved.edits, selection: { start: caret, end: caret } };
}

function shift(open: OpenEssay, position: unknown, by: number): EssayEdit | Message {
  const section = sectionAt(open, position);
  if (section === undefined) return noSection;
  return some(
    shiftLevels(section, by) ?? [],
    by < 0 ? message('This heading has no “#” to lose.') : message('This heading can have no more “#”.'),
  );
}

function highlights(open: OpenEssay, position: unknown): readonly TextEdit[] {
  const { essay } = open.analysis;
  const mark = usualMark(essay);
  const all = essay.sections.filter(isHighlightable).flatMap(section => highlightsOf(section, mark));
  const offset = offsetOf(open, position);
  return all
    .filter(({ piece: { span } }) => offset === undefined || (span.start <= offset && offset < span.end))
    .map(({ edit }) => edit);
}

/** Selects the slot, so that typing fills it. */
function withSlot({ text }: Analysis, edits: readonly TextEdit[]): EssayEdit {
  const [edit] = edits;
  const slot = /\[[^\][]*\](?![\s\S]*\[)/.exec(edit?.newText ?? '');
  if (edit === undefined || slot === null) return { edits };
  const start = Math.min(edit.span.start, text.length) + slot.index;
  return { edits, selection: { start, end: start + slot[0].length } };
}

/** The innermost section whose lines hold the position. */
function sectionAt(open: OpenEssay, position: unknown): Section | undefined {
  const offset = offsetOf(open, position);
  if (offset === undefined) return undefined;
  const { essay, text } = open.analysis;
  return essay.sections.findLast(({ span }) => lineStart(text, span.start) <= offset);
}

function remarkAt(open: Pick<OpenEssay, 'document' | 'analysis'>, position: unknown): Remark | undefined {
  const offset = offsetOf(open, position);
  if (offset === undefined) return undefined;
  return open.analysis.essay.remarks.find(({ span }) => span.start <= offset && offset <= span.end);
}

function offsetOf({ document }: Pick<OpenEssay, 'document'>, position: unknown): number | undefined {
  const { line, character } = asRecord(position) ?? {};
  return typeof line === 'number' && typeof character === 'number'
    ? toOffset(document, { line, character })
    : undefined;
}
