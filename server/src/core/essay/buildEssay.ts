import type { FrontMatter } from '../frontMatter.js';
import type { Block } from '../markdown/block.js';
import type { Prose } from '../markdown/prose.js';
import { type Span, shift } from '../span.js';
import type { Essay, EssayCounts, Header, PlacedEvidence, Remark, Section } from './essay.js';
import { flatten, type TextItem } from './flow.js';
import { recogniseHeadings } from './headings.js';
import { readOutline } from './outlineBlock.js';
import type { Paragraph, ParagraphFacts } from './paragraph.js';
import { readPreamble } from './preamble.js';
import { isGroup } from './queries.js';
import { type LiftedRemark, liftRemarks } from './remarks.js';
import { buildSections } from './sections.js';

export interface EssayContext {
  /** The question of the front matter or the settings. */
  readonly question: string | undefined;
  readonly frontMatter: FrontMatter | undefined;
  /** Keeps facts by raw text. */
  factsOf(raw: string, compute: () => ParagraphFacts): ParagraphFacts;
  readFacts(prose: Prose): ParagraphFacts;
}

/** Reads blocks as a script: header, question, outline, sections, remarks. */
export function buildEssay(text: string, blocks: readonly Block[], context: EssayContext): Essay {
  const { items, remarks } = liftRemarks(flatten(blocks));
  const preamble = readPreamble(recogniseHeadings(items), context.question);
  const { outline, rest } = readOutline(preamble.rest);
  const readParagraph = (item: TextItem): Paragraph => ({
    container: item.container,
    span: item.span,
    pieces: item.pieces,
    facts: context.factsOf(item.prose.raw, () => context.readFacts(item.prose)),
  });
  const contract = preamble.question?.contract;
  const sections = buildSections(rest, contract, readParagraph);
  const paragraphs = sections.flatMap(section => section.paragraphs);
  const question = withPlace(preamble.question, context.frontMatter);
  return {
    text,
    blocks,
    header: withFrontMatter(preamble.header, context.frontMatter),
    sections,
    paragraphs,
    remarks: withCuts(remarks, paragraphs),
    anchor: question?.span ?? firstLine(text, blocks),
    counts: countsOf(sections, paragraphs),
    ...(question !== undefined && { question }),
    ...(outline !== undefined && { outline }),
  };
}

/** A question in the front matter stands there, unless the text repeats it. */
function withPlace(question: Essay['question'], frontMatter: FrontMatter | undefined): Essay['question'] {
  const span = question?.span ?? (question === undefined ? undefined : frontMatter?.place(['question']));
  const marks = frontMatter?.marks ?? question?.marks;
  return question === undefined
    ? undefined
    : {
        contract: question.contract,
        ...(span !== undefined && { span }),
        ...(marks !== undefined && { marks }),
      };
}

function withFrontMatter(header: Header, frontMatter: FrontMatter | undefined): Header {
  const field = (name: 'candidate' | 'batch'): Header['candidate'] => {
    const text = frontMatter?.[name];
    return text === undefined
      ? header[name]
      : { text, span: frontMatter?.place([name]) ?? { start: 0, end: 0 } };
  };
  const candidate = field('candidate');
  const batch = field('batch');
  return {
    lines: header.lines,
    ...(candidate !== undefined && { candidate }),
    ...(batch !== undefined && { batch }),
  };
}

/** Both stand in the order of the text. */
function withCuts(remarks: readonly LiftedRemark[], paragraphs: readonly Paragraph[]): readonly Remark[] {
  const cut = paragraphs.filter(({ pieces }) => 1 < pieces.length);
  let at = 0;
  return remarks.map(remark => {
    while ((cut[at]?.span.end ?? Number.POSITIVE_INFINITY) <= remark.span.end) at += 1;
    const cuts = cut[at];
    return cuts !== undefined && cuts.span.start < remark.span.start ? { ...remark, cuts } : remark;
  });
}

function firstLine(text: string, blocks: readonly Block[]): Span {
  const start = blocks.find(({ kind }) => kind !== 'frontMatter')?.span.start ?? 0;
  const length = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0;
  return shift({ start: 0, end: length }, start);
}

function isSupport({ confidence }: PlacedEvidence): boolean {
  return confidence === 'high';
}

function countsOf(sections: readonly Section[], paragraphs: readonly Paragraph[]): EssayCounts {
  const sum = (count: (facts: ParagraphFacts) => number): number =>
    paragraphs.reduce((total, { facts }) => total + count(facts), 0);
  return {
    words: sum(facts => facts.words),
    sentences: sum(facts => facts.sentences.length),
    paragraphs: paragraphs.length,
    arguments: sections.filter(section => section.role === 'argument' && !isGroup(section)).length,
    evidence: sections.reduce((total, { evidence }) => total + evidence.filter(isSupport).length, 0),
  };
}
