import { type Clue, findClues } from './clue.js';
import type { Finder } from './finder.js';
import { namedDocuments } from './namedDocuments.js';
import { namesWithYear } from './namesWithYear.js';
import { regex } from './regex.js';

/** Treaties, accords, conventions and numbered resolutions; “an agreement” and “the Treaty” name none. */
export const findTreaties: Finder = ({ folded, names }) => [
  ...namesWithYear(folded, names.get('treaty')),
  ...findClues(folded, [resolution]),
  ...namedDocuments(folded, instrument, names.get('treaty'), (name, noun) => {
    return noun.includes(' of ') || (name !== '' && !genericName.test(name));
  }),
];

const resolution: Clue = {
  hint: /esolution/,
  pattern: regex(
    'gu',
    String.raw`(?<![\p{L}])(?:(?:UN|UNSC|UNGA|United Nations|Security Council|UN Security Council|`,
    String.raw`General Assembly) (?:[Ss]ecurity [Cc]ouncil )?)?[Rr]esolutions? (?:[Nn]o\. ?|`,
    String.raw`[Nn]umber )?\d{1,4}(?![\d,.]*\d)(?: \((?:19|20)\d\d\))?|(?<![\p{L}])(?:UNSC|UN|`,
    String.raw`UNGA) [Rr]esolutions? of (?:19|20)\d\d`,
  ),
};

const instrument: Clue = {
  hint: /Treaty|Accord|Agreem|Pact|Conv|Prot|Decl|Coven|Charter|Peace/,
  pattern: regex(
    'gu',
    String.raw`(?<!\p{L})(?:(?:Treaty|Convention|Pact|Peace|Covenant|Charter|Declaration) (?:of|on|`,
    String.raw`for|against) (?:the )?\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?|(?:Treaty|`,
    String.raw`Accords?|Agreements?|Pact|Convention|Protocol|Declaration|Covenant))(?!\p{L})`,
    String.raw`(?:,? (?:of )?\(?(?:1[5-9]|20)\d\d\)?(?![\d%]))?`,
  ),
};

const genericName = regex(
  '',
  '^(?:Peace|Trade|Free Trade|Bilateral|International|Nuclear|Defence|Defense|',
  'Friendship|Mutual|Joint|Independence|New|National|Annual|Party|Constitutional|Water|',
  'Global|Strategic)$',
);
