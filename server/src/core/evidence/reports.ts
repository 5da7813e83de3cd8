import type { Clue } from './clue.js';
import type { Finder } from './finder.js';
import { namedDocuments } from './namedDocuments.js';
import { namesWithYear } from './namesWithYear.js';
import { regex } from './regex.js';

/** Named reports, surveys and indices; “a recent report” is a vague attribution instead. */
export const findReports: Finder = ({ folded, names }) => [
  ...namesWithYear(folded, names.get('report')),
  ...namedDocuments(folded, document, names.get('report'), name => {
    return /\p{L}{2}/u.test(name) && !genericName.test(name);
  }),
];

const document: Clue = {
  hint: /Report|Survey|Index|Census|Review|Outlook|Paper|Year|Fact|Tracker|Data|Baro/,
  pattern: regex(
    'gu',
    String.raw`(?<=[\p{L}\d.,)] )(?:Report|Survey|Index|Census|Review|Outlook|White Paper|Yearbook|`,
    String.raw`Factbook|Commission Report|Tracker|Database|Barometer)(?!\p{L})`,
    String.raw`(?: of Pakistan)?(?:,? (?:of )?\(?(?:19|20)\d\d(?:-\d\d(?:\d\d)?)?\)?(?![\d%]))?`,
  ),
};

const genericName = /^(?:Annual|Final|Special|Interim|New|Another|Judicial|Peer|Literature|News)$/;
