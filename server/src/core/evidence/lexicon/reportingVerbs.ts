import { anyOf } from '../anyOf.js';

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
  'are of (?:the|a|this|that) (?:[a-z]{3,12} )?(?:view|opinion|belief|idea)|are (?:convinced|adamant|unanimous|agreed|sure|certain|in agreement) (?:that|on|in)',
  'subscribe to the|take the view|have (?:the|an) (?:view|opinion|idea)|(?:view|call)(?:ed)? (?:it|this|the|him|her|them)',
  'hold(?= [^.,;:]{1,40} (?:responsible|guilty|accountable))|point(?:ed)? out',
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
  '(?:show|showed) that|put the|object|objected|demonstrate|demonstrated',
);

/** Claims with their preposition, which other verbs may not have: “warn of”, “point to” [C]. */
export const claimingWith =
  '(?:(?:warn|warned|speak|spoke|complain|complained|talk) (?:of|about|against)|caution(?:ed)? against|' +
  'point(?:ed)? to|allude(?:d)? to|refer(?:red)? to|agree(?:d)? (?:on|upon)|differ (?:on|over))';

/** After “have”: “have long maintained”, “have expressed the fear” [A, C]. */
export const haveClaimed = anyOf(
  'said|argued|claimed|called|suggested|shown|stated|noted|warned|observed|found|prove[dn]|revealed|maintained',
  'contended|asserted|held|described|termed|dubbed|pointed out|predicted|expressed|voiced|raised|criticised',
  'criticized|questioned|blamed|linked|concluded|identified|confirmed|established|demonstrated|reported|written',
  'alleged|insisted|admitted|opined|remarked|believed|complained|told|recommended|advised|estimated|discovered',
  'acknowledged|admitted|conceded|seen|regarded|considered|viewed|treated|dismissed|hailed|spoken of|condemned|traced',
  'attributed|drawn attention|cast doubt|come to the conclusion|reached the conclusion|documented|highlighted|stressed',
);

/** What papers and numbers do, one of them or many [A, W]. */
export const showing = anyOf(
  'shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|finds?|found|prove[ds]?',
  'demonstrates?|demonstrated|confirms?|confirmed|estimates?|estimated|says?|said|claims?|claimed|tells? us',
  'concludes?|concluded|establish(?:es|ed)?|links?|linked|points? (?:to|out)|pointed (?:to|out)|warns?|warned',
  'speaks? of|states?|stated|puts? (?:the|it|this|our|their|its)|ranks?|ranked|places?|placed|predicts?|predicted',
  'highlights?|highlighted|alleges?|alleged|describes?|described|supports? (?:this|the)|testif(?:y|ies)|attests?',
  'holds? that|held that|bears? out|disclosed?|discloses|exposed?|exposes|report(?:ed)? that|projects? (?:that|a)|documents? (?:that|how)',
);

/** One speaker: “a newspaper wrote”, “one scholar has remarked” [A, N]. */
export const saidOne = anyOf(
  'says|said|writes|wrote|remarks|remarked|observes|observed|argues|argued|claims|claimed|opines|opined|puts it',
  'put it|calls|called|describes|described|believes|believed|comments|commented|warns|warned|reports|reported',
  'contends|contended|asserts|asserted|maintains|maintained|holds|held|thinks|thought|states|stated|declares',
  'declared|alleges|alleged|reveals|revealed|disclosed|predicts|predicted|told|estimates|estimated|concludes',
);

/** After “it is” and “is … to”: nobody says it [W, N]. */
export const saidPassive = anyOf(
  'said|believed|argued|claimed|alleged|reported|thought|rumou?red|feared|speculated|maintained|contended|asserted',
  'opined|suspected|presumed|assumed|perceived|estimated|understood|whispered|predicted|lamented|complained|stated',
  'felt|observed|acknowledged|considered|accepted|narrated|suggested|noted|recogni[sz]ed|established|projected',
);

/** These are also what a court or a meeting does, or plain fact: vague with “widely”, “often” … [C]. */
export const saidOftenPassive =
  '(?:known|held|agreed|shown|seen|found|proved|proven|regarded|supposed|told|cited)';

/** How often or how widely a crowd speaks [W, N]; those in -ly come by their shape. */
export const adverb =
  '(?:(?:also|often|still|now|even|then|rightly|long|always|sometimes|ever|just|[a-z]{3,12}ly) )';
