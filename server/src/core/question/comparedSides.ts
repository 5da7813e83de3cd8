import type { QuestionContract } from './questionContract.js';
import { termOccurrences } from './terms.js';

/** One of the two things that a question compares. */
export interface ComparedSide {
  readonly text: string;
  /** Of its words that the other side does not share. */
  readonly keys: ReadonlySet<string>;
}

/** Both sides of a comparison; empty where they cannot be told apart by their words. */
export function comparedSides({ text }: QuestionContract): readonly ComparedSide[] {
  const line = text.replace(/\s+/g, ' ');
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const sides = [match[1], match[2]].map(words => (words ?? '').trim().replace(/^(?:the|that of) /i, ''));
    const keys = sides.map(side => new Set(termOccurrences(side).map(({ key }) => key)));
    const [first, second] = keys as [Set<string>, Set<string>];
    const own = [first, second].map((one, index) => {
      const other = index === 0 ? second : first;
      return new Set([...one].filter(key => !other.has(key)));
    });
    if (own.some(({ size }) => size === 0)) return [];
    return sides.map((side, index) => ({ text: side, keys: own[index] as ReadonlySet<string> }));
  }
  return [];
}

/** How the papers name the two (CSS Pakistan Affairs 2001, 2026; CSS Political Science 2016–2018). */
const patterns: readonly RegExp[] = [
  /\bbetween (?:the )?([^.?;:]{2,80}?) (?:and|&) ([^.?;:]{2,80})/i,
  // “features of the judicial system in France. How does it differ from that of Britain”
  /([^.?;:]{2,120})[.?] how (?:does|do|is) (?:it|they|this) (?:differ(?:ent)?) from ([^.?;:]{2,80})/i,
  /\b(?:compare|contrast|differentiate|distinguish|comparison of|comparative (?:study|analysis) of) (?:and \w+ )?([^.?;:]{2,80}?) (?:and|with|to|from|versus) ([^.?;:]{2,80})/i,
  /\b(?:that|is|are) (?:the )?([^.?;:]{2,80}?) (?:is|are) (?:more|less) \w{2,20} than (?:the )?([^.?;:]{2,80})/i,
  /([^.?;:]{2,80}?) (?:differs?|is different) from ([^.?;:]{2,80})/i,
];
