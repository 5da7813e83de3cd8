import { startOfCapitalisedRun } from './capitalisedRun.js';
import { type Finder, high } from './finder.js';
import { namesWithYear } from './namesWithYear.js';

/** Named reports, surveys and indices; “a recent report” is a vague attribution instead. */
export const findReports: Finder = ({ folded, names }) => {
  const found = namesWithYear(folded, names.get('report'));
  for (const match of folded.matchAll(document)) {
    const start = startOfCapitalisedRun(folded, match.index);
    const end = match.index + match[0].length;
    const name = folded.slice(start, match.index).trim();
    if (/\p{L}{2}/u.test(name) && !genericName.test(name)) found.push(high(start, end));
  }
  return found;
};

const document =
  /(?<=[\p{L}\d.,)] )(?:Report|Survey|Index|Census|Review|Outlook|White Paper|Yearbook|Factbook|Commission Report|Tracker|Database|Barometer)(?!\p{L})(?: of Pakistan)?(?:,? (?:of )?\(?(?:19|20)\d\d(?:-\d\d(?:\d\d)?)?\)?(?![\d%]))?/gu;

const genericName = /^(?:Annual|Final|Special|Interim|New|Another|Judicial|Peer|Literature|News)$/;
