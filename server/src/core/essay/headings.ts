import { type Prose, toRaw } from '../markdown/prose.js';
import { lineSpans, sliceProse, trimSpan } from '../markdown/proseSlices.js';
import { countWords } from '../prose/words.js';
import { type Span, shift } from '../span.js';
import type { HeadingForm, SectionHeading } from './essay.js';
import {
  type FlowItem,
  type HeadingItem,
  type RawHeading,
  type RawItem,
  type TextItem,
  text,
} from './flow.js';
import {
  fusedTitleEnd,
  isAllBold,
  isBodyLabel,
  mayHoldHeading,
  mostHeadingWords,
  numberRank,
} from './headingLine.js';
import { headingText } from './headingText.js';
import { roleOfTitle } from './roles.js';
import { sectionHeading } from './sectionHeading.js';

/** A run-in heading needs this many words of its own text behind it. */
const fewestWordsBehindRunIn = 8;

/** Finds the headings of a script in every form that candidates write them; the rest stays as it is. */
export function recogniseHeadings(items: readonly RawItem[]): readonly FlowItem[] {
  const reader = new HeadingReader();
  return items.flatMap((item, index) => {
    if (item.kind === 'rawHeading') return reader.markdownHeading(item);
    if (item.kind !== 'text') return [item];
    return reader.text(item, items[index + 1]);
  });
}

/** Remembers the last level written with `#`, under which other headings stand. */
class HeadingReader {
  #level = 0;
  #hasNumberedBold = false;

  markdownHeading(item: RawHeading): readonly FlowItem[] {
    const { prose, content } = item;
    if (prose.text.trim() === '') return [{ kind: 'opaque', span: item.span }];
    const form = item.isSetext ? 'setext' : 'atx';
    this.#level = item.depth;
    const split = fusedTitleEnd(prose.text);
    const titleRaw =
      split === undefined ? { start: 0, end: prose.raw.length } : toRaw(prose, { start: 0, end: split });
    const heading = sectionHeading(
      sliceProse(prose, titleRaw),
      content.start + titleRaw.start,
      item.span.start,
      form,
      item.depth,
    );
    const bulleted = heading.decoration === undefined ? 0 : 5;
    const items: FlowItem[] = [headingItem(heading, item.depth * 10 + bulleted)];
    if (split !== undefined) {
      const rest = trimSpan(prose.raw, { start: titleRaw.end, end: prose.raw.length });
      items.push(text(sliceProse(prose, rest), shift(rest, content.start), 'prose'));
    }
    return items;
  }

  text(item: TextItem, next: RawItem | undefined): readonly FlowItem[] {
    if (item.container === 'item') return this.#point(item, next);
    if (item.container !== 'prose' || 1 < item.pieces.length) return [item];
    return this.#paragraph(item, next);
  }

  /** Goes through a paragraph line by line: a heading may stand in its first line, or bold in any. */
  #paragraph(item: TextItem, next: RawItem | undefined): readonly FlowItem[] {
    const { prose, span } = item;
    if (!mayHoldHeading(prose)) return [item];
    const result: FlowItem[] = [];
    const lines = lineSpans(prose.raw);
    let bodyStart: number | undefined;
    const flush = (end: number): void => {
      if (bodyStart === undefined) return;
      const body = trimSpan(prose.raw, { start: bodyStart, end });
      result.push(...this.#runIn(text(sliceProse(prose, body), shift(body, span.start), 'prose')));
      bodyStart = undefined;
    };
    for (const [index, line] of lines.entries()) {
      const isFirst = index === 0;
      const isLast = index === lines.length - 1;
      const found = this.#lineHeading(sliceProse(prose, line), span.start + line.start, {
        isFirst,
        hasBody: !isLast || next?.kind === 'text',
        isAlone: lines.length === 1,
      });
      if (found === undefined) {
        bodyStart ??= line.start;
        continue;
      }
      flush(line.start);
      result.push(found);
    }
    flush(prose.raw.length);
    return result;
  }

  #lineHeading(
    prose: Prose,
    at: number,
    { isFirst, hasBody, isAlone }: { isFirst: boolean; hasBody: boolean; isAlone: boolean },
  ): HeadingItem | undefined {
    const words = countWords(prose.text);
    if (words === 0 || mostHeadingWords.bold < words) return undefined;
    const hashes = /^(#{1,6})(?=[^#\s])/.exec(prose.raw)?.[1]?.length;
    if (hashes !== undefined) {
      this.#level = hashes;
      const inner = sliceProse(prose, { start: hashes, end: prose.raw.length });
      return headingItem(sectionHeading(inner, at + hashes, at, 'atx', hashes), hashes * 10);
    }
    if (isAllBold(prose) && !isBodyLabel(prose.text) && !/[!?;,]\s*$/.test(prose.text)) {
      return this.#unhashed(prose, at, 'bold', this.#boldRank(prose.text));
    }
    if (!isFirst) return undefined;
    const parts = headingText(prose.text);
    const title = prose.text.slice(parts.title.start, parts.title.end);
    if (!hasBody || title === '' || /[.!?;,]$/.test(title) || isBodyLabel(prose.text)) return undefined;
    if (roleOfTitle(title, undefined) !== undefined) return this.#unhashed(prose, at, 'numbered', 72);
    const startsUpper = /^["“'‘]?\p{Lu}/u.test(title);
    if (
      parts.number !== undefined &&
      isAlone &&
      startsUpper &&
      words <= mostHeadingWords.numbered &&
      !/[.!?]\s*$/.test(prose.text)
    ) {
      return this.#unhashed(
        prose,
        at,
        'numbered',
        72 + numberRank(prose.text.slice(parts.number.start, parts.number.end)),
      );
    }
    if (
      parts.colon !== undefined &&
      startsUpper &&
      words <= mostHeadingWords.colon &&
      !/\b(?:are|is|were|was|as|follow(?:s|ing)|includ\w+|say[s]?|said|wrote|argues?)\b/i.test(title)
    ) {
      return this.#unhashed(prose, at, 'colon', 80);
    }
    return undefined;
  }

  /** `**a) Debt**` stands below `**2- Causes**`; where no bold line has a number, letters are the top. */
  #boldRank(text: string): number {
    const { number } = headingText(text);
    if (number === undefined) return 71;
    const written = text.slice(number.start, number.end);
    const isTop = numberRank(written) <= 1;
    this.#hasNumberedBold ||= isTop && /^\W*[\dIVX]/.test(written);
    return isTop || !this.#hasNumberedBold ? 71 : 71.5;
  }

  #point(item: TextItem, next: RawItem | undefined): readonly FlowItem[] {
    const { point, prose, span } = item;
    if (point === undefined || !point.isFirst) return [item];
    const words = countWords(prose.text);
    if (words === 0) return [item];
    const opensText = point.hasMore || (point.isAlone && next?.kind === 'text' && next.container !== 'item');
    const isShort = words <= mostHeadingWords.item && lineSpans(prose.raw).length === 1;
    const isTitle = (): boolean =>
      isAllBold(prose) || (/^["“'‘]?\p{Lu}/u.test(prose.text) && !/[.!?;,]\s*$/.test(prose.text));
    if (isShort && opensText && isTitle() && !isBodyLabel(prose.text)) {
      const rank = (point.isOrdered ? 76 : 78) + 2 * (point.depth - 1);
      return [this.#unhashed(prose, span.start, 'item', rank, point.marker)];
    }
    return this.#runIn(item);
  }

  /** `**Trade:** The United States is …`: the bold words are the heading of the text behind them. */
  #runIn(item: TextItem): readonly FlowItem[] {
    const { prose, span } = item;
    const bold = prose.marks[0];
    if (bold?.kind !== 'strong' || 0 < prose.raw.slice(0, bold.span.start).trim().length) return [item];
    const title = prose.raw.slice(bold.content.start, bold.content.end);
    const behind = prose.raw.slice(bold.span.end);
    const hasColon = /[:：]\s*$/.test(title) || /^\s*[:：]/.test(behind);
    const isRunIn =
      hasColon &&
      countWords(title) <= mostHeadingWords.runIn &&
      fewestWordsBehindRunIn <= countWords(behind) &&
      !isBodyLabel(title);
    if (!isRunIn) return [item];
    const colon = /^\s*[:：]/.exec(behind)?.[0].length ?? 0;
    const headEnd = bold.span.end + colon;
    const head = sliceProse(prose, { start: 0, end: headEnd });
    const body = trimSpan(prose.raw, { start: headEnd, end: prose.raw.length });
    return [
      this.#unhashed(
        head,
        span.start,
        'bold',
        item.point === undefined ? 85 : 85 + item.point.depth,
        item.point?.marker,
      ),
      {
        ...item,
        span: shift(body, span.start),
        pieces: [shift(body, span.start)],
        prose: sliceProse(prose, body),
      },
    ];
  }

  #unhashed(prose: Prose, at: number, form: HeadingForm, rank: number, marker?: Span): HeadingItem {
    const level = Math.min(6, this.#level + 1);
    return headingItem(sectionHeading(prose, at, marker?.start ?? at, form, level), rank);
  }
}

function headingItem(heading: SectionHeading, rank: number): HeadingItem {
  return { kind: 'heading', span: heading.span, heading, rank };
}
