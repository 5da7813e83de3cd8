/** Words that tie an answer to no question: the grammar of English and the furniture of exam papers. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}

/** Adjectives any question may carry (“the salient features”): they do not control the topic. */
export function isGenericAdjective(folded: string): boolean {
  return genericAdjectives.has(folded);
}

const functionWords = `
a about above across after again against ago albeit all almost along already also although always am amid
among amongst an and another any anybody anyone anything are around as at away back be became because
become becomes becoming been before began behind being below beneath beside besides between beyond both
but by came can cannot come comes coming could did do does doing done down due during each either else
ever every everybody everyone everything everywhere except few for from further furthermore gave get gets
getting given gives giving go goes going got had has have having he hence her here hers herself him
himself his how however i if in indeed inside instead into is it its itself just kept last latter least
less let lets lot made make makes making may maybe me might mine more moreover most mostly much must my
myself near nearly neither never nevertheless next no nobody none nonetheless nor not nothing now nowadays
nowhere of off often on once one ones only onto or other others otherwise ought our ours ourselves out
over own per perhaps put quite rather really same shall she should since so some somebody somehow someone
something sometimes somewhat still such take taken takes taking than that the their theirs them themselves
then there thereby therefore these they thing things this those though through throughout thus till to
today together tomorrow too took toward towards under underneath unless until up upon us used uses using
usually various versus very via vis vs want was way ways we well went were what whatever when whenever
where whereas wherever whether which whichever while whilst who whoever whole whom whose why will with
within without would yes yesterday yet you your yours yourself yourselves arent cant couldnt didnt doesnt
dont hadnt hasnt havent isnt its shouldnt thats theyre wasnt werent wont wouldnt two three four five six
seven eight nine ten first second third lastly firstly secondly thirdly`;

/** What the examiner says to the candidate, and what speaks of the answer and not of its matter. */
const examWords = `
adopted agree analyse analysed analyses analysing analysis analyze analyzed analyzes analyzing answer
answers appraisal appraise argue argued argues arguing argument arguments aspect aspects assess assessed
assessing assessment bring clarify comment comments compare compared comparing comparison compose concept
conduct consider considered considering define defined describe described describing detail details
determine differentiate differ disagree discuss discussed discusses discussing discussion distinguish
drawing elaborate elaborated elucidate enumerate essay evaluate evaluated evaluating evaluation evidence
evidences examine examined examining example examples explain explained explaining explanation explore
exploring extent far focusing following foresee highlight highlighted highlighting identify identifying
illustrate illustrated illustrating including justification justify keep keeping know known light mark
marks mean meant mention mentioned method note notes opinion outline paragraph part parts point points
question questions reason reasons recommend recommendation recommendations recommended reference
references regard regarding related relating reply respect said say says see seen short special specially
stance stated statement statements substantiate suggest suggested suggestion suggestions suggests
summarise summarize support supported supporting term terms think thoroughly throwing topic true undertake
understand understanding understood valid view views viz write writing ad bc pbuh saw ii iii iv vi vii
viii briefly clearly comprehensively concisely extensively precisely separately measure measures number
step steps base based day days give like likely need needed needs place post set sets despite concerning
led`;

const genericAdjectiveList = `
actual apparent basic brief briefly broad central certain clear close common comprehensive concerned
concise concrete considerable contemporary core critical critically current currently detailed different
distinct diverse entire entirety essential especially evident existing feasible focal foremost full
fundamental general good great historic important integral key large largely latest long main major many
modern multiple necessary new noble numerous ongoing overall particular particularly popular possible
potential practicable present presently primary prime principal prominent real recent recently relevant
respective root salient serious several significant similar simple single specific substantial suitable
top total true underlying useful valuable various vital`;

const genericAdjectives = new Set(genericAdjectiveList.trim().split(/\s+/));
const stopWords = new Set([...`${functionWords} ${examWords}`.trim().split(/\s+/), ...genericAdjectives]);
