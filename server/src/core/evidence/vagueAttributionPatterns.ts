/** “Many”, “a number of”: how a crowd is counted. */
const quantifier =
  '(?:many|some|several|most|various|numerous|certain|countless|a number of|a majority of|the majority of|a few|all|' +
  'other|different|leading|prominent|eminent|renowned|smaller|religious|political|most of the|many of the|some of the)';

/** Crowds whose very name is an appeal to authority: they need no “many” before them. */
const authorities =
  '(?:experts|scholars|analysts|critics|observers|commentators|economists|historians|researchers|scientists|academics|' +
  'intellectuals|thinkers|theorists|jurists|philosophers|sociologists|strategists|psychologists|academicians|pundits|' +
  'political scientists|educationists|environmentalists|feminists|sources|reports|studies|surveys|polls|intelligentsia)';

/** Crowds that are vague only when counted: “people” alone do many things besides. */
const crowds =
  '(?:people|groups|individuals|circles|quarters|citizens|Pakistanis|politicians|writers|authors|Muslims|thinkers)';

const adverb =
  '(?:(?:also|often|still|now|even|rightly|strongly|generally|usually|widely|frequently|firmly|sometimes|clearly|consistently|repeatedly) )?';

const saying =
  '(?:say|said|believe|believed|argue|argued|claim|claimed|opine|opined|contend|contended|maintain|maintained|assert|asserted|' +
  'state|stated|declare|suggest|suggested|think|thought|hold that|hold the|consider|regard|agree|note that|point out|warn|predict|' +
  'fear that|feel|felt|view it|view the|view this|call it|call this|call the|call him|see it as|are of the (?:view|opinion)|' +
  'have (?:said|argued|claimed|called|suggested|shown|stated|noted|warned|observed|found|proved|proven|pointed out|revealed))';

/** “believe in God”, “think about it”, “state actors” are no reports of a claim. */
const notSaying =
  '(?! (?:in|of|about|for|out|to|on|hungry|safe|secure|insecure|afraid|happy|unsafe|proud|ashamed|actors|with|themselves))(?![\\p{L}-])';

const showing =
  '(?:shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|found|finds?|prove[sd]?|demonstrates?|demonstrated|' +
  'confirms?|confirmed|estimates?|says?|said|claims?|(?:has|have) (?:also |clearly |repeatedly |consistently |long |already |recently )?' +
  '(?:shown|proved|proven|found|revealed|suggested|indicated|demonstrated|established|confirmed))(?![\\p{L}-])';

/** A word before the crowd that says whose or which (“these scholars”, “UN experts”) points to somebody. */
const unspecified =
  "(?<![\\p{L}\\p{N}'-])(?<!(?:[Tt]hese|[Tt]hose|[Tt]he|[Bb]oth|[Tt]wo|[Tt]hree|[Ss]uch|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[Ww]hose|[Tt]his|[Tt]hat|'s?|[A-Z]{2,6}) )";

const studyNoun =
  '(?:report|study|survey|research|poll|article|estimate|analysis|paper|finding|investigation)';

/** Linear: every part is bounded and begins with a word of its own. Case is folded by the flag. */
export const vagueAttributionPatterns: readonly RegExp[] = [
  `${unspecified}(?:${quantifier} (?:[\\p{L}-]{2,15} ){0,2}?)?${authorities},? (?:(?:from|close to|in|of|within|on|around) (?:[\\p{L}-]{2,15} ){1,5}?)?${adverb}${saying}${notSaying}`,
  `${unspecified}${quantifier} (?:[\\p{L}-]{2,15} ){0,2}?${crowds} ${adverb}${saying}${notSaying}`,
  `${unspecified}(?:many|some|several|most|others|few) ${adverb}(?:say|believe|argue|claim|opine|contend|think|maintain|assert|would (?:say|argue)|are of the (?:view|opinion))${notSaying}`,
  `${unspecified}(?:people|they) (?:often |generally |usually )?say that(?!\\p{L})`,
  `(?<!\\p{L})it (?:is|was) (?:(?:widely|often|generally|commonly|also|sometimes|usually|well|popularly|universally|frequently|rightly|being) ){0,2}(?:said|believed|argued|claimed|alleged|reported|thought|observed|known|held|accepted|acknowledged|assumed|understood|agreed|considered|estimated|established|rumou?red) that(?!\\p{L})`,
  `(?<!\\p{L})it (?:is|was) (?:widely|often|generally|commonly|popularly) (?:said|believed|argued|claimed|reported|thought|known|accepted)(?! (?:as|for|to|by))(?!\\p{L})`,
  `(?<!\\p{L})it (?:is|was) (?:said|believed|alleged|rumou?red)(?=[,;:.])`,
  `(?<!\\p{L})it has (?:also |often |long |widely |repeatedly )?been (?:said|observed|argued|reported|proved|proven|established|noted|shown|seen|claimed|alleged|found|estimated|suggested)(?= that|,)`,
  `(?<!\\p{L})as (?:it )?(?:is|we|everyone|everybody) (?:widely |well |all |commonly |generally )?(?:known|knows?|said|aware)(?! (?:as|for|to|by|of))(?!\\p{L})`,
  `(?<!\\p{L})(?:everyone|everybody|we all) knows? that(?!\\p{L})`,
  `(?<!\\p{L})it is (?:a |an )?(?:well[- ]known|known|open|established|universally acknowledged|undeniable|common|hidden)? ?(?:fact|truth|secret|knowledge|reality) (?:known to (?:all|everyone) )?that(?!\\p{L})`,
  `(?<!\\p{L})history (?:is (?:a |the |full of )?witness|bears (?:a )?(?:witness|testimony)|testifies|stands (?:a )?witness)(?!\\p{L})`,
  `(?<!\\p{L})(?:popular|conventional|common|received) wisdom (?:says|holds|has it|suggests|dictates|tells)(?!\\p{L})`,
  `${unspecified}(?:recent |latest |modern |scientific |new |various |several |many |some )?(?:research|studies|surveys|statistics|data|facts and figures|scientific evidence|science) ${adverb}${showing}`,
  `(?<!\\p{L})according to (?:(?:some|many|several|various|a|an|one|another|certain|recent|different|the latest|credible|reliable|media|intelligence|official|most|leading|unnamed|numerous|other|political|legal|religious|international|local|independent) ){0,3}(?:reports?|sources?|experts|scholars|stud(?:y|ies)|surveys?|estimates?|analysts|people|historians|economists|critics|observers|figures|data|statistics|research|researchers|polls?|philosophers|thinkers|commentators|scientists|jurists|some|many|most|others)(?![\\p{L}-])`,
  `(?<!\\p{L})(?:a|an|another|some|one) (?:recent|latest|new|famous|international) (?:[\\p{L}-]{2,15} )?${studyNoun}(?! (?:of|by|from|in|on) (?:the )?(?:[A-Z]|his|her))(?:,? (?:conducted |published )?(?:recently )?${showing})?(?![\\p{L}-])`,
  `(?<!\\p{L})(?:a|an|another|one) ${studyNoun} (?:conducted recently |published recently |recently )?${showing}`,
  `(?<!\\p{L})in the (?:opinion|view|eyes|words|estimation) of (?:many|some|several|most|${authorities}|critics)(?: ${authorities}| people)?(?![\\p{L}-])`,
  `(?<!\\p{L})(?:considered|seen|regarded|believed|called|described|viewed|termed|labelled|criticised|criticized) by (?:many|some|several|most|various)(?: (?:${authorities}|people|others))?(?![\\p{L}-])(?! (?:countries|states|nations|of))`,
].map(source => new RegExp(source, 'giu'));
