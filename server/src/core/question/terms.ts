import { type Alias, aliasesStartingWith, isAliasKey } from './aliases.js';
import type { TermOccurrence } from './questionContract.js';
import { isStopWord } from './stopWords.js';
import { type Token, tokens } from './tokens.js';
import { wordKey } from './wordKey.js';

/**
 * The content words and alias groups of a text, in order, with spans into it.
 *
 * A name of several words is one occurrence (“United Nations”); a name that also speaks of others is followed
 * by occurrences of theirs over the same words (CPEC by `china` and `pakistan`). Hyphenated compounds give
 * one occurrence a member: “Pak-US” is `pakistan` and `us`.
 */
export function termOccurrences(text: string): TermOccurrence[] {
  const words = tokens(text);
  const occurrences: TermOccurrence[] = [];
  for (let index = 0; index < words.length; ) {
    const alias = aliasAt(text, words, index);
    const word = words[index] as Token;
    if (alias === undefined) {
      const key = termKey(text, word);
      if (key !== undefined) occurrences.push({ key, text: word.text, span: word.span });
      index += 1;
      continue;
    }
    const last = words[index + alias.words.length - 1] as Token;
    const span = { start: word.span.start, end: last.span.end };
    const written = text.slice(span.start, span.end);
    for (const key of alias.group.keys) occurrences.push({ key, text: written, span });
    index += alias.words.length;
  }
  return occurrences;
}

/** The longest alias that begins at a word. */
function aliasAt(text: string, words: readonly Token[], index: number): Alias | undefined {
  const first = words[index] as Token;
  return aliasesStartingWith(first.folded)?.find(alias => {
    if (alias.written !== undefined) return alias.written === first.text.replaceAll('.', '');
    return alias.words.every((word, position) => {
      const token = words[index + position];
      if (token === undefined || token.folded !== word) return false;
      const before = words[index + position - 1];
      return position === 0 || before === undefined || isJoined(text, before.span.end, token.span.start);
    });
  });
}

/** White space, hyphens, commas and quotation marks join the words of one name; a full stop does not. */
function isJoined(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset += 1) {
    if (!/[\s\-‐‑–—,'"‘’“”*_]/.test(text.charAt(offset))) return false;
  }
  return end - start <= maximumGap;
}

const maximumGap = 4;

function termKey(text: string, { folded, span }: Token): string | undefined {
  if (folded.length < 2 || /^\d/.test(folded) || isStopWord(folded)) return undefined;
  if (isHyphen(text.charAt(span.end)) && combiningForms.has(folded)) return undefined;
  const key = wordKey(folded);
  return isAliasKey(key) ? `word-${key}` : key;
}

function isHyphen(character: string): boolean {
  return character === '-' || character === '‐' || character === '‑' || character === '–';
}

/** First members of compounds that say nothing by themselves: “socio-economic” is about the economy. */
const combiningForms = new Set(
  (
    'anti co counter cross de eco ex extra geo inter intra macro micro mid multi neo non post pre pro ' +
    'pseudo quasi re self semi socio sub super trans ultra un well'
  ).split(' '),
);
