import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { ConfigLayer, Problem } from './config.js';
import type { FrontMatterBlock } from './markdown/block.js';
import type { Span } from './span.js';

/** What the `essay:` key of the front matter holds, and where. */
export interface FrontMatter {
  /** Whether the key is there at all: it makes the file an essay. */
  readonly isEssay: boolean;
  readonly question: string | undefined;
  readonly marks: number | undefined;
  readonly candidate: string | undefined;
  readonly batch: string | undefined;
  /** The subject, or else the paper, as the writer names it. */
  readonly subject: string | undefined;
  /** The same values as a layer of settings, with places. */
  readonly layer: ConfigLayer | undefined;
  readonly problems: readonly Problem[];
  /** Absolute span of the value at a path below `essay`, where it has one. */
  place(path: readonly string[]): Span | undefined;
}

/** The keys below `essay:`. */
export const essayKeys = [
  'profile',
  'mode',
  'question',
  'marks',
  'candidate',
  'batch',
  'rules',
  'words',
  'rubric',
  'date',
  'subject',
  'paper',
  'year',
  'exam',
] as const;

export type EssayKey = (typeof essayKeys)[number];

/** Reads YAML with the `yaml` package, which keeps a place for every value and every error. */
export function parseFrontMatter(text: string, block: FrontMatterBlock): FrontMatter {
  const base = block.content.start;
  const lineCounter = new LineCounter();
  const source = text.slice(base, block.content.end);
  const document = parseDocument(source, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const problems: Problem[] = document.errors.map(error => ({
    message: { template: 'Front matter: {problem}', data: { problem: plain(error.message) } },
    source: 'front matter',
    path: [],
    span: visible(text, clamp({ start: base + error.pos[0], end: base + error.pos[1] }, block.span)),
  }));
  const root = document.errors.length === 0 && isMap(document.contents) ? document.contents : undefined;
  const essay = root?.get('essay', true);
  const map = isMap(essay) ? essay : undefined;
  const place = (path: readonly string[]): Span | undefined => placeIn(map, path, base);
  if (essay !== undefined && map === undefined && !(isScalar(essay) && isEmptyScalar(essay.value))) {
    problems.push({
      message: {
        template: 'Front matter: “essay” holds {expected}.',
        data: { expected: 'keys such as profile and question' },
      },
      source: 'front matter',
      path: [],
      span: block.span,
    });
  }
  const values = (map?.toJSON() ?? {}) as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(values)) {
    if (essayKeys.some(known => known === key)) continue;
    problems.push({
      message: {
        template: 'Front matter: “{key}” is not known; known are {known}.',
        data: { key, known: essayKeys.join(', ') },
      },
      source: 'front matter',
      path: [key],
      span: place([key]) ?? block.span,
    });
  }
  return {
    isEssay: essay !== undefined,
    question: asText(values.question),
    marks: typeof values.marks === 'number' ? values.marks : undefined,
    candidate: asText(values.candidate),
    batch: asText(values.batch),
    subject: asText(values.subject) ?? asText(values.paper),
    layer: map === undefined ? undefined : { source: 'front matter', config: values, place },
    problems,
    place,
  };
}

function isEmptyScalar(value: unknown): boolean {
  return value === null || value === true || value === '';
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function placeIn(map: YAMLMap | undefined, path: readonly string[], base: number): Span | undefined {
  const node = map?.getIn(path, true);
  const range = (node as { range?: readonly [number, number, number] } | undefined)?.range;
  return range == null ? undefined : { start: base + range[0], end: base + range[1] };
}

/** The first sentence of the library's message, without its own line and column. */
function plain(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function clamp(span: Span, within: Span): Span {
  const start = Math.min(Math.max(span.start, within.start), within.end);
  return { start, end: Math.min(Math.max(span.end, start), within.end) };
}

/** An error found at the end of a line stands on the line, where it can be seen. */
function visible(text: string, span: Span): Span {
  if (text.slice(span.start, span.end).trim() !== '') return span;
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const line = text.slice(lineStart, span.start);
  const start = lineStart + line.length - line.trimStart().length;
  return { start, end: start + line.trim().length };
}
