import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
} from 'yaml';
import { applyEdits, type TextEdit } from './textEdit.js';

/** What may be written into YAML. */
export type YamlValue = string | number | boolean | YamlValues;
export interface YamlValues {
  readonly [key: string]: YamlValue;
}

/**
 * Edits of a YAML source that set these values and leave every other byte as it is: other keys, comments,
 * quotes, order. Offsets are those of the source. `undefined` where the source cannot be read, or has
 * something else where a map is needed.
 *
 * @param eol The line end to write.
 */
export function yamlEdits(source: string, values: YamlValues, eol: string): readonly TextEdit[] | undefined {
  const document = parseDocument(source, quiet);
  const { contents } = document;
  if (0 < document.errors.length) return undefined;
  if (contents === null) return [appended(source, blockLines(values, '', eol), eol)];
  if (!isMap(contents)) return undefined;
  const before = plainOf(document);
  if (before === undefined || displaces(before, values)) return undefined;
  const edits = mapEdits({ source, eol }, contents, values);
  return hasValues(applyEdits(source, edits), before, values) ? edits : undefined;
}

/** The data of a document; `undefined` where an alias leads nowhere, or to more than anyone wrote. */
function plainOf(document: Document.Parsed): unknown {
  try {
    return document.errors.length === 0 ? document.toJS() : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a map would take the place of words or a list. */
function displaces(before: unknown, values: YamlValues): boolean {
  const isFree = before === undefined || before === null || before === true || before === '';
  if (!isRecord(before)) return !isFree;
  return Object.entries(values).some(([key, value]) => isRecord(value) && displaces(before[key], value));
}

const quiet = { logLevel: 'silent', prettyErrors: false } as const;

/** The last word has the parser: an edit that would change anything else is not made. */
function hasValues(source: string, before: unknown, values: YamlValues): boolean {
  const after = plainOf(parseDocument(source, quiet));
  return after !== undefined && sorted(after) === sorted(merged(before, values));
}

function sorted(data: unknown): string {
  return stringify(data, { sortMapEntries: true, aliasDuplicateObjects: false });
}

function merged(before: unknown, values: YamlValues): unknown {
  const result: Record<string, unknown> = { ...(isRecord(before) ? before : {}) };
  for (const [key, value] of Object.entries(values)) {
    result[key] = isRecord(value) ? merged(result[key], value) : value;
  }
  return result;
}

interface Place {
  readonly source: string;
  readonly eol: string;
}

function mapEdits(place: Place, map: YAMLMap, values: YamlValues): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const added: Record<string, YamlValue> = {};
  for (const [key, value] of Object.entries(values)) {
    const pair = map.items.find(item => isScalar(item.key) && item.key.value === key);
    if (pair === undefined) added[key] = value;
    else edits.push(...valueEdits(place, map, pair, value));
  }
  return 0 < Object.keys(added).length ? [...edits, addition(place, map, added)] : edits;
}

function valueEdits(
  place: Place,
  map: YAMLMap,
  { key, value: node }: YAMLMap['items'][number],
  value: YamlValue,
): readonly TextEdit[] {
  if (isMap(node) && isRecord(value)) return mapEdits(place, node, value);
  const range = rangeOf(node);
  const span = { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
  if (range === undefined) return [];
  // “essay:” alone, or “essay: true”, declares an essay; its keys then stand below.
  if (isRecord(value) && map.flow !== true && isScalar(node) && isLine(place.source, span)) {
    const line = lineEnd(place.source, span.end);
    const indent = `${indentAt(place.source, rangeOf(key)?.[0] ?? 0)}  `;
    const below = place.eol + blockLines(value, indent, place.eol);
    const cleared = span.start < span.end ? [{ span, newText: '' }] : [];
    return [...cleared, { span: { start: line, end: line }, newText: below }];
  }
  return [{ span, newText: span.start < span.end ? inline(value) : ` ${inline(value)}` }];
}

/** Keys that the map has not: below its last, or at the beginning of one in braces. */
function addition({ source, eol }: Place, map: YAMLMap, values: YamlValues): TextEdit {
  const [start] = rangeOf(map) ?? [0, 0];
  if (map.flow === true) {
    const at = source.indexOf('{', start) + 1;
    const inside = inline(values).slice(1, -1).trim();
    const newText = map.items.length === 0 ? inside : `${inside}, `;
    return { span: { start: at, end: at }, newText };
  }
  const lines = blockLines(values, indentAt(source, start), eol);
  const leaf = lastEnd(map);
  // A block of text takes its own line end with it.
  if (source[leaf - 1] === '\n') return { span: { start: leaf, end: leaf }, newText: lines + eol };
  const end = lineEnd(source, leaf);
  return { span: { start: end, end }, newText: eol + lines };
}

/** Where the last value of a node ends; a block's own range holds the comments behind it too. */
function lastEnd(node: unknown): number {
  if (isPair(node)) return lastEnd(rangeOf(node.value) === undefined ? node.key : node.value);
  if (isCollection(node) && node.flow !== true && 0 < node.items.length) return lastEnd(node.items.at(-1));
  return rangeOf(node)?.[1] ?? 0;
}

function appended(source: string, lines: string, eol: string): TextEdit {
  const at = source.length;
  return { span: { start: at, end: at }, newText: source.trim() === '' ? lines : eol + lines };
}

function blockLines(values: YamlValues, indent: string, eol: string): string {
  const lines = stringify(values, { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map(line => indent + line).join(eol);
}

function inline(value: YamlValue): string {
  const text = stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    defaultStringType: Scalar.PLAIN,
    blockQuote: false,
  });
  return text.trim();
}

/** The white space before a key; where something else stands before it, as much. */
function indentAt(source: string, offset: number): string {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  return ' '.repeat(offset - lineStart);
}

/** Offset at which the line ends, before its line end. */
function lineEnd(source: string, offset: number): number {
  const end = /\r?\n|$/.exec(source.slice(offset));
  return offset + (end?.index ?? 0);
}

function isLine(source: string, { start, end }: TextEdit['span']): boolean {
  return !source.slice(start, end).includes('\n');
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return (node as { range?: readonly [number, number, number] | null } | null)?.range ?? undefined;
}

function isRecord(value: unknown): value is YamlValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
