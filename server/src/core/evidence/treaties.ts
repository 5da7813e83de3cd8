import { type Clue, findClues } from './clue.js';
import { startOfCapitalisedRun } from './capitalisedRun.js';
import { after } from './context.js';
import { type Finder, high } from './finder.js';
import { namesWithYear } from './namesWithYear.js';

/** Treaties, accords, conventions and numbered resolutions; “an agreement” and “the Treaty” name none. */
export const findTreaties: Finder = ({ folded, names }) => {
  const found = [...namesWithYear(folded, names.get('treaty')), ...findClues(folded, [resolution])];
  for (const match of folded.matchAll(instrument)) {
    const start = startOfCapitalisedRun(folded, match.index);
    const end = match.index + match[0].length;
    const name = folded.slice(start, match.index).trim();
    const named = match[0].includes(' of ') || (name !== '' && !genericName.test(name));
    if (named && !/^ \p{Lu}/u.test(after(folded, end, 3))) found.push(high(start, end));
  }
  return found;
};

const resolution: Clue = {
  hint: /esolution/,
  pattern:
    /(?<![\p{L}])(?:(?:UN|UNSC|UNGA|United Nations|Security Council|UN Security Council|General Assembly) (?:[Ss]ecurity [Cc]ouncil )?)?[Rr]esolutions? (?:[Nn]o\. ?|[Nn]umber )?\d{1,4}(?![\d,.]*\d)(?: \((?:19|20)\d\d\))?|(?<![\p{L}])(?:UNSC|UN|UNGA) [Rr]esolutions? of (?:19|20)\d\d/gu,
};

const instrument =
  /(?<!\p{L})(?:(?:Treaty|Convention|Pact|Peace|Covenant|Charter|Declaration) (?:of|on|for|against) (?:the )?\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?|(?:Treaty|Accords?|Agreements?|Pact|Convention|Protocol|Declaration|Covenant))(?!\p{L})(?:,? (?:of )?\(?(?:1[5-9]|20)\d\d\)?(?![\d%]))?/gu;

const genericName =
  /^(?:Peace|Trade|Free Trade|Bilateral|International|Nuclear|Defence|Defense|Friendship|Mutual|Joint|Independence|New|National|Annual|Party|Constitutional|Water|Global|Strategic)$/;
