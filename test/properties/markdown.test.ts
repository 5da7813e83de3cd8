import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../server/src/core/index.js';
import type { Block } from '../../server/src/core/markdown/block.js';
import { MarkdownParser } from '../../server/src/core/markdown/parseMarkdown.js';
import { type Prose, toRaw } from '../../server/src/core/markdown/prose.js';
import { anyScript } from '../support/essayGenerator.js';
import { propertyTest } from '../support/property.js';
import { assertOrdered, assertWithin } from '../support/spans.js';

suite('Blocks of any text', () => {
  propertyTest(
    'are ordered, disjoint and inside what holds them',
    400,
    fc.property(anyScript(), text => {
      assertNested(new MarkdownParser().parse(text), { start: 0, end: text.length });
    }),
  );
  propertyTest(
    'have prose that maps back to the same characters',
    400,
    fc.property(anyScript(), text => {
      for (const { prose, start } of prosesOf(new MarkdownParser().parse(text))) {
        assertProse(prose, text, start);
      }
    }),
  );
  propertyTest(
    'are the same after an edit as from scratch',
    300,
    fc.property(
      anyScript(),
      fc.nat(),
      fc.nat({ max: 30 }),
      fc.string({ maxLength: 8 }),
      (text, at, length, typed) => {
        const parser = new MarkdownParser();
        parser.parse(text);
        const start = at % (text.length + 1);
        const edited = text.slice(0, start) + typed + text.slice(start + length);
        assert.deepEqual(parser.parse(edited), new MarkdownParser().parse(edited));
      },
    ),
  );
  test('are the same when an edit unmakes a table below a quotation', () => {
    const before = `${'The farmers of Pakistan live with climate change. '.repeat(3)}\n\n> a\n| b | c |\n-|-`;
    const after = before.replace('-|-', '!-|-');
    const parser = new MarkdownParser();
    parser.parse(before);
    assert.deepEqual(parser.parse(after), new MarkdownParser().parse(after));
  });
});

function assertNested(blocks: readonly Block[], outer: Span): void {
  assertOrdered(
    blocks.map(({ span }) => span),
    outer,
    'block',
  );
  for (const block of blocks) {
    if (block.kind === 'blockquote') assertNested(block.blocks, block.span);
    if (block.kind === 'table') {
      assertOrdered(
        block.cells.map(({ span }) => span),
        block.span,
        'cell',
      );
    }
    if (block.kind !== 'list') continue;
    assertOrdered(
      block.items.map(({ span }) => span),
      block.span,
      'item',
    );
    for (const item of block.items) {
      assertWithin(item.marker, item.span, 'marker');
      assertNested(item.blocks, item.span);
    }
  }
}

interface PlacedProse {
  readonly prose: Prose;
  readonly start: number;
}

function prosesOf(blocks: readonly Block[]): readonly PlacedProse[] {
  return blocks.flatMap((block): readonly PlacedProse[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ prose: block.prose, start: block.span.start }];
      case 'heading':
      case 'footnoteDefinition':
        return [{ prose: block.prose, start: block.content.start }];
      case 'blockquote':
        return prosesOf(block.blocks);
      case 'list':
        return block.items.flatMap(item => prosesOf(item.blocks));
      case 'table':
        return block.cells.map(cell => ({ prose: cell.prose, start: cell.span.start }));
      default:
        return [];
    }
  });
}

function assertProse(prose: Prose, text: string, start: number): void {
  assert.equal(text.slice(start, start + prose.raw.length), prose.raw);
  let plain = '';
  let lastRaw = 0;
  for (const segment of prose.segments) {
    assert.equal(segment.plain, plain.length, 'a segment starts where the last one ended');
    assert.ok(lastRaw <= segment.raw && 0 < segment.length, 'segments are ordered');
    lastRaw = segment.raw + segment.length;
    plain += prose.raw.slice(segment.raw, lastRaw);
  }
  assert.equal(plain, prose.text);
  for (const { span, content } of prose.marks) {
    assertWithin(span, { start: 0, end: prose.raw.length }, 'mark');
    assertWithin(content, span, 'content of a mark');
  }
  for (let index = 0; index < prose.text.length; index += 1) {
    const raw = toRaw(prose, { start: index, end: index + 1 });
    assert.equal(prose.raw.slice(raw.start, raw.end), prose.text[index]);
  }
}
