import { anyOf } from '../anyOf.js';
import { passively, telling, weighing } from './tellingVerbs.js';

/*
 * Verbs by which a claim is credited to its source. Sources: [A] academic reporting verbs as lists for students
 * give them (University of Adelaide, “Verbs for reporting”); [W] Wikipedia, “words to watch”: synonyms for
 * “said”; [N] candidates' notes; [C] completed by class.
 */

/** Verbs of a claim in the forms that a plural subject takes; they need no “that” [A, W, N]. */
export const claiming = anyOf(
  'say|said|believe|believed|argue|argued|claim|claimed|opine|opined|contend|contended|maintain|maintained',
  'assert|asserted|state|stated|declare|suggest|suggested|think|thought|consider|considered|insist|insisted',
  'allege|alleged|posit|posited|reckon|reckoned|conclude|concluded|fear that|feel|felt|note that|hold that|held that',
  'hold (?:the|a|an) (?:[a-z]{3,12} )?(?:view|belief|opinion|position|notion|idea|conviction)|have it|see it as',
  'are of (?:(?:the|a|an|this|that) )?(?:[a-z]{3,12} )?(?:view|opinion|belief|idea)|are (?:convinced|adamant|unanimous|agreed|sure|certain|in agreement) (?:that|on|in)',
  'subscribe to the|take the view|have (?:the|an) (?:view|opinion|idea)|(?:view|call)(?:ed)? (?:it|this|the|him|her|them)',
  '(?:tell|told|remind|reminded|teach|taught) us|welcomed? [^,.;:]{1,40} as',
  'hold(?= [^.,;:]{1,40} (?:responsible|guilty|accountable))|point(?:ed)? out|look(?:ed)? (?:at|up ?on) [^,.;:]{1,40} as',
  telling.plural,
);

/** What a crowd of any kind does that is a judgement: the object says of what [C]. */
export const judgingOften = anyOf(
  'trace|regard|portray|term|dub|describe|portray|liken|equate|attribute|label|see (?:it|this|these|in|no|the [^,.;:]{1,30}) (?:as )?',
  'interpret|link|credit|accuse|agree|accept|acknowledge|admit|fear|doubt|predict|expect|recall|complain|warn|question|wonder|disagree',
);

/** How people who judge stand to a claim [C]. */
export const standing = anyOf(
  '(?:are|were|remain|remained|seem|stand) (?:[a-z]{3,12}ly )?(?:unanimous|divided|split|at one|at odds|united|agreed|sceptical|skeptical|critical|wary|' +
    'worried|alarmed|concerned|hopeful|optimistic|pessimistic|doubtful|apprehensive|fearful|silent)' +
    '(?: (?:on|over|about|that|of|as to|whether|in)\\b|(?=[,;]))',
  'differ|disagree(?! with)|concur',
);

/** What people with something to tell do; other crowds feel and do it as the subject of a claim [A, W, P]. */
export const voicing = anyOf(
  'fear|feared|complain|complained|lament|lamented|admit|admitted|concede|conceded|acknowledge|acknowledged',
  'disclose|disclosed|reveal|revealed|speculate|speculated|hint|hinted|declared|stress|stressed|doubt|doubted',
  'told (?:us|me|reporters|journalists|the (?:media|press)|that)|testif(?:y|ied)|confirm|confirmed|predict|predicted',
  'describe|described|portray|portrayed|warn|warned|caution|cautioned|report|reported|note|noted|expect|expected|recall|recalled',
);

/** What only those say who judge by their trade: “strategists call …”, “historians blame …” [A, C]. */
export const judging = anyOf(
  'call|called|term|termed|dub|dubbed|label|labelled|labeled|regard|regarded|view|viewed|see|saw',
  'deem|deemed|blame|blamed|attribute|attributed|ascribe|ascribed|link|linked|credit|credited|trace|traced',
  'criticise|criticised|criticize|criticized|question|questioned|dispute|disputed|condemn|condemned|praise|praised',
  'hail|hailed|estimate|estimated|forecast|foresee|foresaw|anticipate',
  'emphasi[sz]e|emphasi[sz]ed|underline|underlined|underscore|highlight|highlighted|observe|observed',
  'agree|agreed|remark|remarked|comment|commented|explain|explained|recommend|recommended|advise|advised|advocate|advocated',
  'urge|urged|propose|proposed|write|wrote|identify|identified|compare|compared',
  'liken|likened|equate|equated|interpret|interpreted|reject|rejected|dismiss|dismissed|date|dated|rank|ranked',
  'hold(?! (?:a|an|their|his|degrees|chairs|offices?|meetings|seminars|talks|classes)\\b)|treat [^.,;]{1,40} as|(?:find|found) (?:that|no|evidence|a (?:strong |clear |direct )?link)',
  '(?:show|showed) that|put (?:the|it|this)|object|objected|demonstrate|demonstrated|assess|assessed|rate|rated|define|defined',
  'paint|painted|depict|depicted|characteri[sz]e|characteri[sz]ed|diagnose|project|projected|place|placed|envisage|envision',
  'record that|mention that|theori[sz]e|surmise|infer|deduce|calculate|calculated|associate|associated|correlate|connect|deny that',
  'recogni[sz]e|consider|favou?r|raise(?:d)? (?:questions|eyebrows|concerns|doubts|objections|alarm)|sound(?:ed)? the alarm|proved?|prove that',
  '(?:lay|laid) bare|(?:back|support) (?:this|the) (?:line|idea|argument|claim|thesis)|draw (?:attention|parallels)|take (?:exception|issue)|find fault|share the view|quote|narrate|apprehend',
  weighing.plural,
);

/** Claims with their preposition, which other verbs may not have: “warn of”, “point to” [C]. */
export const claimingWith =
  '(?:(?:warn|warned|speak|spoke|complain|complained|talk) (?:of|about|against)|caution(?:ed)? against|' +
  'point(?:ed)? to|allude(?:d)? to|refer(?:red)? to|agree(?:d)? (?:on|upon)|differ (?:on|over)|(?:put|lay|laid|pin|pinned) (?:the |all the |all )(?:whole |entire )?(?:blame|responsibility|onus|credit)|attach (?:[a-z]{3,12} )?(?:importance|weight)|(?:do|does|did) not (?:rule out|see|agree|believe|think|accept)|' +
  '(?:go|went) to the (?:other )?extreme|lean towards?|make no secret|are right|(?:see|find|smell|foresee) (?:in )?(?:it|this|an?|the|no)|(?:give|gave|hold|held|have|offer|present|paint)(?: [a-z]{3,12}){1,2} (?:accounts?|opinions?|views?|versions?|picture|interpretations?|estimates?|explanations?)|(?:would|want) (?:us|one|you) (?:to )?believe|would have (?:us|one|you) believe|trace (?:(?:it|this) )?(?:back|from)|put [^,.;]{1,30} (?:among|on the list|at the (?:top|bottom)))';

/** Before the verb: “love to say”, “go as far as to call” [C]. */
export const eager =
  '(?:(?:love|like|tend|want|continue|seem|used|prefer|choose|chose|hasten|rush|never fail|(?:are|were) (?:quick|inclined|wont|keen|prone|apt|at pains)|' +
  '(?:have |had )?(?:begun|started|come)|begin|began|are (?:beginning|coming)|(?:go|went) on|(?:go|went|have gone) (?:so|as|even) far as|go to the extent of) to |' +
  '(?:go|went|have gone) (?:a step )?further and )';

/** Going on: “have been warning”, “are now questioning” [C]. */
export const claimingNow = anyOf(
  'saying|arguing|claiming|warning|insisting|complaining|predicting|questioning|blaming|asserting|alleging|suggesting',
  'expecting|forecasting|pointing (?:out|to|fingers)|raising (?:questions|concerns|doubts|the alarm|alarms?|eyebrows)',
  'voicing|expressing|sounding|calling (?:it|this|the|him|her|them)|terming|describing|projecting|painting|portraying',
  'demanding that|urging|advocating|linking|whispering|speculating|debating whether|of the (?:view|opinion)',
  'telling (?:us|that)|reminding us',
  telling.going,
  weighing.going,
);

/** After “have”: “have long maintained”, “have expressed the fear” [A, C]. */
export const haveClaimed = anyOf(
  'said|argued|claimed|called|suggested|shown|stated|noted|warned|observed|found|prove[dn]|revealed|maintained',
  'contended|asserted|held|described|termed|dubbed|pointed out|predicted|expressed|voiced|raised|criticised',
  'criticized|questioned|blamed|linked|concluded|identified|confirmed|established|demonstrated|reported|written',
  'alleged|insisted|admitted|opined|remarked|believed|complained|told(?! (?:their|his|her|lies|stories)\\b)|recommended|advised|estimated|discovered',
  'acknowledged|admitted|conceded|seen|regarded|considered|viewed|treated|dismissed|hailed|spoken of|condemned|traced',
  'traced|defined|painted|portrayed|depicted|projected|rated|ranked|placed|put|listed|characteri[sz]ed|interpreted|proposed',
  'raised (?:questions|eyebrows)|always (?:said|held)|shed light|exposed|spoken (?:of|about)|agreed|differed|doubted|feared',
  'disclosed|observed|recorded|recogni[sz]ed|likened|compared|defended|rejected|refuted|challenged|diagnosed|assessed|clarified',
  'laid bare|brought to light|told us|taught us|reminded us|welcomed [^,.;:]{1,40} as|found fault|reached|attributed|drawn attention|cast doubt|come to the conclusion|reached the conclusion|documented|highlighted|stressed',
  telling.participle,
  weighing.participle,
);

/** What papers and numbers do, one of them or many [A, W]. */
export const showing = anyOf(
  'shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|finds?|found|prove[ds]?',
  'demonstrates?|demonstrated|confirms?|confirmed|estimates?|estimated|says?|said|claims?|claimed|tells? us',
  'concludes?|concluded|establish(?:es|ed)?|links?|linked|points? (?:to|out)|pointed (?:to|out)|warns?|warned',
  'speaks? of|states?|stated|puts? (?:the|it|this|our|their|its)|ranks?|ranked|places?|placed|predicts?|predicted',
  'highlights?|highlighted|alleges?|alleged|describes?|described|supports? (?:this|the)|testif(?:y|ies)|attests?',
  '(?:cite|contradict|corroborate|debunk|detail|endorse|illustrate|impl(?:y|ie)|label|name|portray|reaffirm|record|refute|stress|substantiate|trace|uncover|underline|underscore|validate|attribute|blame|caution|identif(?:y|ie)|express|lament|hint)(?:s|d|ed|es)?|point(?:s|ed)? towards?|leave no doubt|leaves no doubt|lend weight|put us',
  '(?:is|are) (?:unanimous|clear|conclusive|divided|inconclusive|full of|replete|mixed|silent)|speak for themselves|gives? [^,.;:]{1,30} (?:lead|edge|majority)|treats? [^,.;:]{1,40} as|gave (?:an?|the) (?:[a-z]{3,12} )?(?:lead|majority|edge|picture|figure|number|margin)|gives? (?:an?|the) (?:[a-z]{3,12} )?(?:lead|picture|figure|number)',
  'paints?|painted|depicts?|portrays?|reflects? that|illustrates? (?:that|how)|corroborates?|attributes?|argues?|argued|observes?',
  'observed|notes?(?: that)?|noted|concurs?|forecasts?|speaks? volumes|bears? witness|tells? (?:that|a|the)|rates?|rated|calls?|called',
  'teach(?:es)?(?: us)? that|puts?|put|establish(?:es)? that|is clear|are clear|exposes?|expose that|opines?|opined|disclose',
  'holds? that|held that|bears? out|disclosed?|discloses|exposed?|exposes|report(?:ed)? that|projects? (?:that|a)|documents? (?:that|how)',
);

/** One speaker: “a newspaper wrote”, “one scholar has remarked” [A, N]. */
export const saidOne = anyOf(
  'says|said|writes|wrote|remarks|remarked|observes|observed|argues|argued|claims|claimed|opines|opined|puts it',
  'put it|calls|called|describes|described|believes|believed|comments|commented|warns|warned|reports|reported',
  'contends|contended|asserts|asserted|maintains|maintained|holds|held|thinks|thought|states|stated|declares',
  'broke the (?:news|story)|(?:carried|ran|published) an? (?:[a-z]{3,12} )?(?:story|report|news|item)|made the (?:claim|point)|remarked|has it|depicts?|portrays?|paints?|projects|presents?|concedes?|admits?|admitted|laments?|lamented|quipped|opine',
  'declared|alleges|alleged|reveals|revealed|disclosed|predicts|predicted|told|estimates|estimated|concludes',
  telling.singular,
  weighing.singular,
);

/** The same verbs without -s: “went on to portray” [C]. */
export const claimed = anyOf(telling.plural, weighing.plural);

/** After “it is” and “is … to”: nobody says it [W, N]. */
export const saidPassive = anyOf(
  'said|believed|argued|claimed|alleged|reported|thought|rumou?red|feared|speculated|maintained|contended|asserted',
  'opined|suspected|presumed|assumed|perceived|estimated|understood|whispered|predicted|lamented|complained|stated',
  'felt|observed|acknowledged|considered|accepted|narrated|noted|recogni[sz]ed|established|projected|remarked',
  'noticed|documented|realised|realized|hinted|conceded|admitted|apprehended|inferred|pointed out|surmised|quipped|conjectured|theori[sz]ed|disclosed',
  passively.participle,
);

/** These are also what a court or a meeting does, or plain fact: vague with “widely”, “often” … [C]. */
export const saidOftenPassive =
  '(?:known|held|agreed|shown|seen|found|proved|proven|regarded|supposed|told|cited)';

/** How often or how widely a crowd speaks [W, N]; those in -ly come by their shape. */
export const adverb =
  '(?:(?:also|often|still|now|even|then|rightly|long|always|sometimes|ever|just|time and again|again and again|for (?:long|decades|years)|' +
  'over the years|more than once|so far|of late|in fact|by and large|too|all|[a-z]{3,12}ly) )';
