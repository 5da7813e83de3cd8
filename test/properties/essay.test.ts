import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Analysis,
  Analyzer,
  type Essay,
  locate,
  type Paragraph,
  type Section,
  type Span,
} from '../../server/src/core/index.js';
import type { Prose } from '../../server/src/core/markdown/prose.js';
import { anyScript, hostileScript } from '../support/essayGenerator.js';
import { propertyTest } from '../support/property.js';
import { assertOrdered, assertWithin } from '../support/spans.js';

suite('Any text', () => {
  propertyTest(
    'has an analysis',
    600,
    fc.property(fc.oneof(hostileScript(), fc.string({ unit: 'binary', maxLength: 200 })), text => {
      const { essay } = new Analyzer().analyze(text);
      assert.equal(essay.text, text);
    }),
  );
  propertyTest(
    'has an analysis under any settings',
    200,
    fc.property(hostileScript(), fc.array(fc.anything()), (text, settings) => {
      const layers = settings.map(config => ({ source: 'settings', config }));
      assert.equal(new Analyzer().analyze(text, layers).essay.text, text);
    }),
  );
  propertyTest(
    'has an essay whose parts stand inside it, in order',
    400,
    fc.property(anyScript(), text => assertEssay(new Analyzer().analyze(text).essay)),
  );
  propertyTest(
    'has paragraphs that give their own words back',
    400,
    fc.property(anyScript(), text => {
      for (const paragraph of new Analyzer().analyze(text).essay.paragraphs) assertParagraph(paragraph, text);
    }),
  );
  propertyTest(
    'has findings inside it, ordered by place',
    400,
    fc.property(anyScript(), text => assertDiagnostics(new Analyzer().analyze(text))),
  );
});

function assertEssay(essay: Essay): void {
  const whole = { start: 0, end: essay.text.length };
  const inside = (span: Span | undefined, what: string): void => {
    if (span !== undefined) assertWithin(span, whole, what);
  };
  inside(essay.anchor, 'anchor');
  inside(essay.question?.span, 'question');
  inside(essay.outline?.span, 'outline');
  inside(essay.header.candidate?.span, 'candidate');
  inside(essay.header.batch?.span, 'batch');
  for (const line of essay.header.lines) inside(line, 'header line');
  for (const item of essay.outline?.items ?? []) inside(item.span, 'outline item');
  for (const remark of essay.remarks) inside(remark.span, 'remark');
  assertOrdered(
    essay.sections.map(({ span }) => span),
    whole,
    'section',
  );
  for (const section of essay.sections) assertSection(section, essay.text);
  const words = essay.sections.reduce((sum, section) => sum + section.words, 0);
  assert.ok(words <= essay.counts.words, 'the sections hold more words than the essay');
}

function assertSection(section: Section, text: string): void {
  const { heading, span, fullSpan, anchor, paragraphs, lists, visuals, children } = section;
  assertWithin(span, fullSpan, 'section');
  assertWithin(anchor, { start: 0, end: text.length }, 'anchor of a section');
  if (heading !== undefined) {
    assertWithin(heading.span, span, 'heading');
    assertWithin(heading.titleSpan, heading.span, 'title');
    for (const part of [heading.decoration, heading.number, heading.colon]) {
      if (part !== undefined) assertWithin(part, span, 'part of a heading');
    }
  }
  for (const paragraph of paragraphs) assertWithin(paragraph.span, span, 'paragraph of a section');
  for (const list of lists) assertWithin(list.span, span, 'list of a section');
  for (const visual of visuals) assertWithin(visual.span, span, 'visual of a section');
  for (const child of children) {
    assertWithin(child.fullSpan, fullSpan, 'subsection');
    assert.equal(child.parent, section);
  }
}

function assertParagraph(paragraph: Paragraph, text: string): void {
  const { facts, pieces, span } = paragraph;
  assertOrdered(pieces, span, 'piece');
  assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join('\n'), facts.raw);
  assert.equal(facts.prose.text, facts.text);
  for (const { span: within, text: words } of [...facts.evidence, ...facts.terms]) {
    assertWithin(within, { start: 0, end: facts.raw.length }, 'evidence');
    assert.equal(visibleWithin(facts.prose, within), words);
    assertWithin(locate(paragraph, within), span, 'evidence in the text');
  }
  const phrases = [...facts.vagueAttributions, ...facts.vagueTimes, ...facts.placeholders];
  for (const { span: within, text: words } of phrases)
    assert.equal(visibleWithin(facts.prose, within), words);
  for (const { span: within } of facts.sentences) {
    assertWithin(within, { start: 0, end: facts.raw.length }, 'sentence');
  }
}

/** What a reader sees of a stretch of raw text. */
function visibleWithin({ raw, segments }: Prose, { start, end }: Span): string {
  return segments
    .map(segment => raw.slice(Math.max(segment.raw, start), Math.min(segment.raw + segment.length, end)))
    .join('');
}

function assertDiagnostics({ diagnostics, problems, text }: Analysis): void {
  let last = 0;
  for (const { span, rule, related } of diagnostics) {
    assertWithin(span, { start: 0, end: text.length }, rule);
    assert.ok(last <= span.start, `${rule} is out of order`);
    last = span.start;
    for (const other of related)
      assertWithin(other.span, { start: 0, end: text.length }, `related to ${rule}`);
  }
  for (const { span } of problems) {
    if (span !== undefined) assertWithin(span, { start: 0, end: text.length }, 'problem');
  }
}
