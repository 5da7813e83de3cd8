/** A label is a word or two with an adjective before it (domain notes, section 9, check 4). */
const mostLabelWords = 3;

/** Whether a title names a box and says nothing that is in it: “Causes”, “Economic impacts”. */
export function isLabel(title: string): boolean {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(word => word !== '');
  const own = words.filter(word => !joining.has(word));
  return (
    0 < own.length &&
    own.length <= mostLabelWords &&
    own.every(word => labelNouns.has(word) || fields.has(word))
  );
}

const joining = wordSet('a an and at for in its of on or the their to');

/** What any answer to any question has: causes, effects, challenges. */
export const labelNouns = wordSet(`
  advantages arguments aspect aspects benefits causes challenges components consequences cons criteria demerits details
  determinants dimension dimensions disadvantages discussion domain domains drivers effect effects elements factor
  factors features field flaws front grounds impact impacts implication implications importance indicators influence
  issue issues level levels manifestations merits need objectives opportunities perspective perspectives points
  principles problem problems pros prospects ramifications reason reasons repercussions role scope significance
  situation solutions sphere statistics status strengths threats trends types views weaknesses`);

const fields = wordSet(`
  administrative constitutional core cultural current demographic diplomatic domestic economic economical environmental
  external fundamental future general geopolitical geostrategic global governance historical ideological institutional
  internal international key legal main major military minor moral national negative other past political positive
  present psychological regional religious security social societal socioeconomic strategic technological various`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
