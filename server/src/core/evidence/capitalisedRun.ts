/** Where the run of capitalised words (and the small words inside it) that ends at an offset starts. */
export function startOfCapitalisedRun(folded: string, end: number): number {
  const slice = folded.slice(Math.max(0, end - reach), end);
  const run = runAtEnd.exec(slice)?.[0] ?? '';
  const opening = openingWords.exec(run)?.[0] ?? '';
  return end - (run.length - opening.length);
}

const reach = 110;

const runAtEnd =
  /(?:(?<![\p{L}'.-])(?:\(?\p{Lu}[\p{L}'.-]*\)?,?|\d{1,2}(?:st|nd|rd|th)|of|and|for|the|to|on|in|against|at|from|with|&) ){1,14}$/u;

/** Words at the start of a run that are not of the name: small words and words that merely open the sentence. */
const openingWords =
  /^(?:(?:of|and|for|the|to|on|in|against|at|from|with|&|The|A|An|In|On|Under|By|Through|With|After|Before|Since|From|For|To|Of|And|But|Both|This|That|When|While|As|At|Although|Though|Because|However,?|Moreover,?|Similarly,?|Furthermore,?|Likewise,?|Thus,?|Hence,?|Therefore,?|Later,?|Then,?|Its|Their|His|Her|Our|Pakistan's|India's|America's|Also,?|Even|Article \d+|Secondly,?|Firstly,?|Lastly,?|Finally,?|Additionally,?|Despite|Like|Unlike|According) )+/;
