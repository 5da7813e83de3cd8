import type { Found } from './finder.js';
import type { NameMatch } from './names.js';
import { regex } from './regex.js';

/** Lexicon names together with a year that directly follows (“Indus Waters Treaty 1960”, “SEATO (1954)”). */
export function namesWithYear(folded: string, matches: readonly NameMatch[] = []): Found[] {
  return matches.map(({ span, entry }) => {
    const year = followingYear.exec(folded.slice(span.end, span.end + 24))?.[0] ?? '';
    return {
      span: { start: span.start, end: span.end + year.length },
      confidence: year === '' ? entry.alone : 'high',
    };
  });
}

const followingYear = regex(
  '',
  String.raw`^,? (?:of )?(?:\((?:1\d|20)\d\d(?:-(?:(?:1\d|20)?\d\d))?\)|(?:1\d|`,
  String.raw`20)\d\d(?:-\d\d(?:\d\d)?)?(?![\d%]|[.,]\d))`,
);
