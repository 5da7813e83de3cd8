import { isGroup, openingSentence, supportOf } from '../core/essay/queries.js';
import type {
  EvidenceKind,
  OutlineItem,
  PlacedEvidence,
  Question,
  Remark,
  Section,
  Span,
} from '../core/index.js';
import { hashHeading } from '../core/rules/support/headingLevel.js';
import { isAnswer } from '../core/rules/support/isAnswer.js';
import { placeInQuestion } from '../core/rules/support/placeInQuestion.js';
import { isAnswered } from '../core/rules/support/unansweredParts.js';
import { unsupportedArguments } from '../core/rules/support/unsupportedArguments.js';
import type { OpenEssay } from './analyses.js';
import { kindLabel } from './kindLabels.js';
import type { Localize } from './localize.js';
import { findingsIn } from './outlineFindings.js';
import type { OutlineIds } from './outlineIds.js';
import type {
  EssayOutline,
  OutlineEvidence,
  OutlinePart,
  OutlinePoint,
  OutlineQuestion,
  OutlineRemark,
  OutlineSection,
} from './protocol.js';
import { roleLabel } from './roleLabels.js';
import { outlineTarget, wordsWithin } from './sectionTargets.js';
import { toRange } from './toProtocol.js';
import { wantedSections } from './wantedSections.js';

type EssayModel = NonNullable<EssayOutline['essay']>;

/** What the views show of an essay. In the mode `exam` it says nothing of how good anything is. */
export function outlineModel(open: OpenEssay, ids: OutlineIds, localize: Localize): EssayModel {
  const { analysis } = open;
  const { essay, config, profile, mode } = analysis;
  const isExam = mode === 'exam';
  const context: Context = {
    ...open,
    localize,
    sectionIds: idsOf(essay.sections, ids.keep('section', essay.sections.map(keyOfSection))),
    evidenceIds: evidenceIds(essay.sections, ids),
    unsupported: new Set(isExam ? [] : unsupportedArguments(essay, profile.evidence)),
  };
  const header = headerPart(context);
  const question = essay.question === undefined ? undefined : questionPart(context, essay.question);
  const outline = essay.outline === undefined ? undefined : outlinePart(context, ids);
  const tops = essay.sections.filter(({ parent }) => parent === undefined);
  const kinds = new Set(essay.sections.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)));
  return {
    words: essay.counts.words,
    ...(config.wordTarget === undefined ? {} : { target: config.wordTarget }),
    ...(header === undefined ? {} : { header }),
    ...(question === undefined ? {} : { question }),
    ...(outline === undefined ? {} : { outline }),
    sections: tops.map(section => sectionPart(context, section)),
    wanted: isExam ? [] : wantedSections(analysis, localize),
    remarks: remarkParts(context, essay.remarks, ids),
    kinds: [...kinds].map((kind: EvidenceKind) => ({ kind, label: localize(kindLabel(kind)) })),
  };
}

interface Context extends OpenEssay {
  readonly localize: Localize;
  readonly sectionIds: ReadonlyMap<Section, string>;
  readonly evidenceIds: ReadonlyMap<PlacedEvidence, string>;
  readonly unsupported: ReadonlySet<Section>;
}

function idsOf<Thing>(things: readonly Thing[], ids: readonly string[]): ReadonlyMap<Thing, string> {
  return new Map(things.map((thing, index) => [thing, ids[index] as string]));
}

function keyOfSection({ role, heading, paragraphs }: Section): string {
  return `${role} ${heading?.title ?? paragraphs[0]?.facts.text.slice(0, 40) ?? ''}`;
}

function evidenceIds(sections: readonly Section[], ids: OutlineIds): ReadonlyMap<PlacedEvidence, string> {
  const all = sections.flatMap(({ evidence }) => evidence);
  return idsOf(
    all,
    ids.keep(
      'evidence',
      all.map(({ kind, text }) => `${kind} ${text}`),
    ),
  );
}

function headerPart({ document, analysis }: Context): OutlinePart | undefined {
  const { header } = analysis.essay;
  const fields = [header.candidate, header.batch].filter(field => field !== undefined);
  const [first] = fields;
  if (first === undefined) return undefined;
  const span = header.lines[0] ?? first.span;
  const place = toRange(document, { start: span.start, end: (header.lines.at(-1) ?? span).end });
  const title = fields.map(({ text }) => text).join(' · ');
  return { id: 'header', title, place, titlePlace: toRange(document, first.span) };
}

function questionPart(context: Context, question: Question): OutlineQuestion {
  const { document, analysis } = context;
  const { essay, mode } = analysis;
  const { contract, span } = question;
  const canTell = mode !== 'exam' && isAnswer(essay);
  const findings = span === undefined ? undefined : findingsIn(context, span);
  return {
    id: 'question',
    text: contract.text.trim(),
    directives: contract.directives,
    ...(span === undefined ? {} : { place: toRange(document, span) }),
    ...(findings === undefined ? {} : { findings }),
    parts: contract.parts.map((part, index) => {
      const answered = canTell ? isAnswered(part, essay, contract) : undefined;
      const place = toRange(document, placeInQuestion(essay, question, part.span));
      return {
        id: `question-${index}`,
        text: part.text.trim(),
        directives: part.directives,
        ...(span === undefined ? {} : { place }),
        ...(answered === undefined ? {} : { isAnswered: answered }),
      };
    }),
  };
}

function outlinePart(context: Context, ids: OutlineIds): EssayModel['outline'] {
  const { document, analysis, localize } = context;
  const { outline } = analysis.essay;
  if (outline === undefined) return undefined;
  const { heading, items, span } = outline;
  const pointIds = idsOf(
    items,
    ids.keep(
      'point',
      items.map(({ text }) => text),
    ),
  );
  const findings = findingsIn(context, span);
  return {
    id: 'outline',
    title: heading?.title ?? localize(roleLabel('outline')),
    place: toRange(document, span),
    titlePlace: toRange(document, heading?.titleSpan ?? (items[0]?.span as Span)),
    points: pointTree(context, items, pointIds),
    ...(findings === undefined ? {} : { findings }),
  };
}

function pointTree(
  context: Context,
  items: readonly OutlineItem[],
  ids: ReadonlyMap<OutlineItem, string>,
): readonly OutlinePoint[] {
  const points: OutlinePoint[] = [];
  let index = 0;
  for (let item = items[index]; item !== undefined; item = items[index]) {
    const { depth } = item;
    const next = items.findIndex((each, at) => index < at && each.depth <= depth);
    const below = items.slice(index + 1, next < 0 ? undefined : next);
    points.push({
      id: ids.get(item) as string,
      title: item.text,
      place: toRange(context.document, item.span),
      children: pointTree(context, below, ids),
    });
    index += 1 + below.length;
  }
  return points;
}

function sectionPart(context: Context, section: Section): OutlineSection {
  const { document, analysis, localize, sectionIds, unsupported } = context;
  const { role, heading, fullSpan, anchor } = section;
  const target = isGroup(section) ? undefined : outlineTarget(section, analysis);
  const findings = findingsIn(context, fullSpan);
  return {
    id: sectionIds.get(section) as string,
    title: heading?.title ?? openingWords(section) ?? localize(roleLabel(role)),
    place: toRange(document, fullSpan),
    titlePlace: toRange(document, heading?.titleSpan ?? anchor),
    role,
    roleLabel: localize(roleLabel(role)),
    words: wordsWithin(section),
    ...(target === undefined ? {} : { target }),
    evidenceCount: supportOf(section).length,
    evidence: analysis.mode === 'exam' ? [] : section.evidence.map(piece => evidencePart(context, piece)),
    isUnsupported: unsupported.has(section),
    hasLevel: hashHeading(section) !== undefined,
    children: section.children.map(child => sectionPart(context, child)),
    ...(findings === undefined ? {} : { findings }),
  };
}

/** In words; enough to know the paragraph by. */
const fewOpeningWords = 9;

/** What a paragraph with no heading is known by. */
function openingWords(section: Section): string | undefined {
  const words = openingSentence(section)?.sentence.text.trim().split(/\s+/) ?? [];
  if (words.length === 0) return undefined;
  const opening = words.slice(0, fewOpeningWords).join(' ');
  return fewOpeningWords < words.length ? `${opening} …` : opening;
}

function evidencePart({ document, evidenceIds: ids }: Context, piece: PlacedEvidence): OutlineEvidence {
  const { kind, text, span, isHighlighted, confidence } = piece;
  return {
    id: ids.get(piece) as string,
    kind,
    text: text.replace(/\s+/g, ' ').trim(),
    place: toRange(document, span),
    isHighlighted,
    isWeak: confidence === 'low',
  };
}

function remarkParts(
  { document }: Context,
  remarks: readonly Remark[],
  ids: OutlineIds,
): readonly OutlineRemark[] {
  const kept = ids.keep(
    'remark',
    remarks.map(({ author, text }) => `${author} ${text}`),
  );
  return remarks.map(({ text, span, state, author, date, criterion, replies }, index) => ({
    id: kept[index] as string,
    text: text.replace(/\s+/g, ' '),
    place: toRange(document, span),
    state,
    replies: replies.map(reply => ({ ...reply, text: reply.text.replace(/\s+/g, ' ') })),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    ...(criterion === undefined ? {} : { criterion }),
  }));
}
