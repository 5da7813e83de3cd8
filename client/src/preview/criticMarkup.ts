import { readComment } from '../../../server/src/core/review/comment.js';

/** As much of markdown-it as is used; the extension is given it, and brings none. */
export interface MarkdownIt {
  use(plugin: (markdown: MarkdownIt) => void): MarkdownIt;
  readonly utils: { escapeHtml(text: string): string };
  readonly inline: {
    readonly ruler: { before(name: string, own: string, rule: InlineRule): void };
  };
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
}

type InlineRule = (state: InlineState, isSilent: boolean) => boolean;
type RenderRule = (tokens: readonly Token[], index: number) => string;

interface Token {
  content: string;
  markup: string;
  attrs: [string, string][] | null;
}

interface InlineState {
  readonly src: string;
  pos: number;
  posMax: number;
  readonly md: { readonly inline: { tokenize(state: InlineState): void } };
  push(type: string, tag: string, nesting: -1 | 0 | 1): Token;
}

interface Construct {
  readonly close: string;
  readonly tag: string;
}

const constructs: Readonly<Record<string, Construct>> = {
  '{++': { close: '++}', tag: 'ins' },
  '{--': { close: '--}', tag: 'del' },
  '{==': { close: '==}', tag: 'mark' },
};

const delimiterLength = 3;

/**
 * Renders CriticMarkup and `==words==` as the server reads them: each within its paragraph, the first opener up to
 * its first closer, comments and substitutions opaque. What is not closed stays as it is written.
 */
export function criticMarkup(markdown: MarkdownIt): void {
  const { ruler } = markdown.inline;
  ruler.before('escape', 'exam_essay_critic', (state, isSilent) => critic(state, isSilent));
  ruler.before('emphasis', 'exam_essay_highlight', (state, isSilent) => highlight(state, isSilent));
  const plain = (text: string): string => markdown.utils.escapeHtml(text);
  markdown.renderer.rules.exam_essay_remark = (tokens, index) =>
    remarkHtml(tokens[index]?.content ?? '', plain);
  markdown.renderer.rules.exam_essay_substitution = (tokens, index) => {
    const { content = '', markup = '' } = tokens[index] ?? {};
    return `<del class="exam-essay">${plain(content)}</del><ins class="exam-essay">${plain(markup)}</ins>`;
  };
}

function critic(state: InlineState, isSilent: boolean): boolean {
  const opener = state.src.slice(state.pos, state.pos + delimiterLength);
  if (opener === '{>>') return opaque(state, isSilent, '<<}', 'exam_essay_remark');
  if (opener === '{~~') return opaque(state, isSilent, '~~}', 'exam_essay_substitution');
  const construct = constructs[opener];
  if (construct === undefined) return false;
  const end = state.src.indexOf(construct.close, state.pos + delimiterLength);
  return around(state, isSilent, construct.tag, delimiterLength, end);
}

function opaque(state: InlineState, isSilent: boolean, close: string, type: string): boolean {
  const start = state.pos + delimiterLength;
  const end = state.src.indexOf(close, start);
  if (end < 0 || state.posMax < end + delimiterLength) return false;
  const content = state.src.slice(start, end);
  const arrow = content.indexOf('~>');
  if (type === 'exam_essay_substitution' && arrow < 0) return false;
  if (!isSilent) {
    const token = state.push(type, '', 0);
    token.content = type === 'exam_essay_remark' ? content : content.slice(0, arrow);
    token.markup = type === 'exam_essay_remark' ? '' : content.slice(arrow + 2);
  }
  state.pos = end + delimiterLength;
  return true;
}

/** `==words==`: no white space inside of the delimiters. */
function highlight(state: InlineState, isSilent: boolean): boolean {
  const delimiter = 2;
  const rest = state.src.slice(state.pos, state.posMax);
  const match = /^==(?=[^\s=])(?:(?!==).)*?[^\s=](?===)/su.exec(rest) ?? /^==[^\s=](?===)/u.exec(rest);
  return match !== null && around(state, isSilent, 'mark', delimiter, state.pos + match[0].length);
}

/** The words up to `end`, where the closer begins, are Markdown. */
function around(state: InlineState, isSilent: boolean, tag: string, length: number, end: number): boolean {
  const { posMax, pos } = state;
  if (end < 0 || posMax < end + length) return false;
  if (!isSilent) {
    state.push(`exam_essay_${tag}_open`, tag, 1).attrs = [['class', 'exam-essay']];
    state.pos = pos + length;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push(`exam_essay_${tag}_close`, tag, -1);
    state.posMax = posMax;
  }
  state.pos = end + length;
  return true;
}

function remarkHtml(source: string, plain: (text: string) => string): string {
  const { author, date, criterion, isDone, text } = readComment(source);
  const about = [author?.replaceAll('_', ' '), date, criterion]
    .filter(part => part !== undefined)
    .join(' · ');
  const head = about === '' ? '' : `<span class="exam-essay-by">${plain(about)}</span> `;
  const words = plain(text).replaceAll('\n', '<br>');
  const state = isDone ? ' exam-essay-done' : '';
  return `<span class="exam-essay-remark${state}" role="note">${head}${words}</span>`;
}
