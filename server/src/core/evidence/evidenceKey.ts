import { keptByText } from '../memo.js';
import { type Evidence, type EvidenceKind, evidenceKinds } from './evidence.js';
import { foldTypography } from './foldTypography.js';
import { findNames } from './names.js';

/**
 * The same for two mentions of one thing: “Art. 370” and “Article 370”, “IWT” and “Indus Waters Treaty 1960”,
 * “62 percent” and “62%”. Meant for finding repeats, not for showing.
 */
export function evidenceKey({ kind, text }: Evidence): string {
  return keysOf[kind](text);
}

/** An essay names the same things from keystroke to keystroke, so their keys are kept. */
const keysOf = Object.fromEntries(
  evidenceKinds.map(kind => [kind, keptByText(text => keyOf(kind, text), 50_000)]),
) as Readonly<Record<EvidenceKind, (text: string) => string>>;

function keyOf(kind: EvidenceKind, text: string): string {
  const folded = foldTypography(text);
  const [named] = kind === 'quotation' ? [] : (findNames(folded).get(kind) ?? []);
  const words = named === undefined ? folded : named.entry.name;
  return `${kind}:${normalise(words)}`;
}

function normalise(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:art|arts)\. ?/g, 'article ')
    .replace(/\b(?:us ?\$|usd ?)/g, '$')
    .replace(/\b(?:rs\.?|pkr) ?(?=\d)/g, 'rs ')
    .replace(/ ?(?:%|\bper ?cent\b|(?<=\d ?)pc\b)/g, '%')
    .replace(/(?<=\d) ?(?:bn|b)\b/g, ' billion')
    .replace(/(?<=\d) ?(?:mn|m)\b/g, ' million')
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/\b(?:post|pre|since)-(?=\d)/g, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '')
    .replace(/[^\p{L}\p{N}%$/.:]+/gu, ' ')
    .replace(/^ ?(?:the|over|about) | ?\.?$/g, '')
    .trim();
}
