import type { Section } from '../../essay/essay.js';
import type { Paragraph } from '../../essay/paragraph.js';
import { contains, type Span } from '../../span.js';

/** Words of somebody else, in quotation marks or as a block. */
export interface Quotation {
  /** Absolute. A block's is that of its first paragraph. */
  readonly span: Span;
  /** What the reader reads, marks included. */
  readonly text: string;
  readonly isBlock: boolean;
  /** All the words that belong to it, so that what stands around can be looked at; absolute. */
  readonly whole: Span;
  /** Its paragraphs: one, where it is no block. */
  readonly paragraphs: readonly Paragraph[];
}

export function quotationsOf(section: Section): readonly Quotation[] {
  const inline = section.evidence.flatMap(({ kind, span, text, paragraph }): readonly Quotation[] =>
    kind !== 'quotation' || paragraph === undefined || !holdsInline.has(paragraph.container)
      ? []
      : [{ span, text, isBlock: false, whole: span, paragraphs: [paragraph] }],
  );
  return [...inline, ...blocksOf(section)].sort((a, b) => a.span.start - b.span.start);
}

/** The words themselves, as in “Bread, peace…”, for a message. */
export function openingWords({ text }: Quotation): string {
  const words = text
    .replace(/["“”„«»*_=]/g, '')
    .trim()
    .split(/\s+/);
  return words.length <= 6 ? words.join(' ') : `${words.slice(0, 5).join(' ')} …`;
}

/** Where a slot behind the quotation goes; `undefined` where a link would come of it. */
export function slotPlace(essayText: string, { whole, paragraphs }: Quotation): Span | undefined {
  const end = whole.end;
  const isInOnePiece = paragraphs.at(-1)?.pieces.some(piece => contains(piece, { start: end - 1, end }));
  return isInOnePiece !== true || /[[(:\w*_=]/.test(essayText.charAt(end)) ? undefined : { start: end, end };
}

const holdsInline: ReadonlySet<Paragraph['container']> = new Set(['prose', 'item']);

/** `> words`, an empty `>` line and `> — Author` are one block. */
function blocksOf({ paragraphs }: Section): readonly Quotation[] {
  const runs: Paragraph[][] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.container !== 'quote') continue;
    if (paragraphs[index - 1]?.container === 'quote') runs.at(-1)?.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs.flatMap((run): readonly Quotation[] => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const whole = { start: first.span.start, end: last.span.end };
    const text = run.map(({ facts }) => facts.text).join('\n');
    return [{ span: first.span, text, isBlock: true, whole, paragraphs: run }];
  });
}
