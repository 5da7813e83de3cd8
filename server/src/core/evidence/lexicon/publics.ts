import { anyOf } from '../anyOf.js';

/*
 * Crowds that are one body, and words for what goes from mouth to mouth. Sources: [W] Wikipedia, “Manual of
 * Style: words to watch”; [N] candidates' notes of Pakistani academies; [P] the press's own formulas; [C]
 * completed by class.
 */

const fields = anyOf(
  'legal|academic|scientific|scholarly|medical|diplomatic|business|journalistic|teaching|literary|intellectual|research',
  'strategic|security|intelligence|expert|learned|educated|literate|enlightened|thinking|religious|trading|economic',
  'development|judicial|political|liberal|secular|clerical|financial|military|well-read|well-informed|informed|lettered',
);

/** The whole world or a whole trade, as if it had one opinion [N, P, C]. */
export const publics = anyOf(
  'the (?:(?:whole|entire|outside|outer|civili[sz]ed|free|western|muslim|islamic|modern|wider|rest of the) )?world' +
    '(?: at large| community| over| opinion)?',
  `the (?:(?:whole|entire) )?(?:international|global|world|western|${fields}) community`,
  '(?:the )?(?:(?:international|world|global|public|popular|western|majority|overwhelming|' +
    `${fields}) )opinion(?: (?:at home|abroad|in the country))?`,
  'the (?:(?:general|common|wider|reading|educated|enlightened) )?public(?: at large)?',
  'the masses|the (?:common|ordinary|average) (?:man|citizen|voter)|the (?:common )?man (?:in|on) the street|the layman',
  `(?:the )?(?:${fields} )(?:fraternity|circles?|elite|world|minds|brains|quarters|establishment)`,
  '(?:a (?:[a-z]{3,12} )?(?:body|section|segment) of|much of|the bulk of|the weight of) opinion|(?:public|popular|collective) (?:memory|imagination|mind|sentiment|perception)',
  'ordinary (?:citizens|people|folk|pakistanis)|the (?:literate|educated|middle|urban|salaried) class|people (?:in general|at large|by and large|the world over)|posterity|the (?:street|bazaar)|most people|ordinary people',
  '(?:(?:most|much|many|some|a (?:large )?(?:section|segment|part|majority)) of )?(?:the )?intelligentsia',
  '(?:the )?academia|the wise(?: (?:men|people))?|the learned|the sages|men of (?:letters|learning|insight|experience|understanding|wisdom|knowledge|vision)',
);

/** What a public does that is a claim, in the singular and the plural [A, C]. */
export const publicClaims = anyOf(
  'believes?|believed|thinks?|thought|holds?|held|maintains?|maintained|considers?|considered|regards?|regarded',
  'admits?|admitted|acknowledges?|acknowledged|recogni[sz]es? (?:that|the|it)|accepts? that|agrees?|agreed|perceives?',
  'perceived|says?|said|argues?|argued|feels? that|felt that|fears? that|knows? that|complains?|complained|claims?',
  'claimed|calls? (?:it|this|the|him|her|them)|portrays?|paints?|views?|viewed|looks? (?:at|up ?on) [^,.;:]{1,40} as',
  '(?:sees?|saw|takes?|treats?|rates?|ranks?) [^,.;:]{1,40} (?:as|with|through)|(?:is|stands) (?:a )?witness|concedes?',
  'bears? witness|suspects?|dismiss(?:es)?|blames? [^,.;:]{1,40} for|asserts?|opines?|insists?|reckons?|testif(?:y|ies)',
  'contends?|is that|holds? it|has it|favou?rs|frowns? (?:at|up ?on)',
);

/** What a public has become or come to [C]. */
export const publicStates = anyOf(
  'of (?:(?:the|this|that) )?(?:[a-z]{3,12} )?(?:view|opinion|belief|idea)',
  '(?:convinced|sure|certain|aware|confident|adamant|unanimous|agreed|divided|split|sceptical|skeptical|at one|at odds)' +
    '(?: (?:that|on|over|about|of|in|as to|whether)\\b|(?=[,.;:]))',
  '(?:in agreement|in no doubt|under the impression)',
);

/** What goes round, and is raised by nobody [P, C]. */
export const murmurs = anyOf(
  'voices|fingers|eyebrows|concerns|fears|apprehensions|allegations|accusations|suspicions|doubts|rumou?rs|whispers',
  'reservations|objections|murmurs|speculations?|reports|charges|claims|questions|arguments?|opinions?|complaints|demands',
  'misgivings|calls',
);

/** How it goes round [P, C]. */
export const raised = anyOf(
  'raised|heard|voiced|pointed|expressed|made|levelled|leveled|aired|surfaced|circulating|circulated|advanced|put forward',
  'coming(?: in| out| forward)?|pouring in|rising|emerged|emerging|doing the rounds|making (?:the )?rounds|rife|afloat|being whispered|abound',
);

/** Where nobody in particular stands: “in some quarters”, “among political circles” [P, C]. */
export const places = anyOf(
  'quarters|circles|corners|sides|lobbies|capitals|corridors(?: of power)?|segments(?: of (?:the )?society)?|forums',
  'sections(?: of (?:the )?society)?|enclave|drawing rooms|tea ?houses|bazaars|walks of life|platforms|parts of the country',
);

/** What a person is who agrees with the writer [N, C]. */
export const sane =
  '(?:sane|sensible|reasonable|rational|right-thinking|right-minded|thinking|serious|honest|educated|literate|conscious|' +
  'patriotic|wise|prudent|fair-minded|unbiased|impartial|school-going|informed|intelligent)';

/** Words without an author [N, C]. */
export const sayings =
  '(?:saying|adage|maxim|dictum|aphorism|old saw|quotation|quote|proverb|cliche|folk wisdom|legend|tradition|folklore)';

/** Branches of learning that speak as one person [N, C]. */
export const disciplines =
  '(?:(?:modern |medical |social |child |behavioural |political |human )?' +
  '(?:psychology|sociology|economics|medicine|biology|science|sciences|neuroscience|criminology|anthropology))';

/** What is believed, by nobody in particular [N, C]. */
export const beliefs = anyOf(
  'belief|perception|consensus|near-consensus|suspicion|complaint|fear|apprehension|talk|thinking|agreement|allegation',
  'theory|argument|view|opinion|feeling|impression|notion|conviction|assumption|misconception|claim|understanding',
  'sentiment|idea|verdict|judgement|rumour|superstition|expectation|fallacy|myth|stereotype|charge|criticism|objection',
  'realisation|realization|awareness|recognition|hope|concern|refrain|counter-argument|counterargument|observation|contention|wisdom|viewpoint|point of view|narrative',
  'reading|grievance|diagnosis|accusation|lament|story',
);

/** Talk [P, C]. */
export const gossip =
  '(?:gossip|whispers?|murmurs?|chatter|buzz|rumou?rs?|leaks?|hearsay|grapevine|signals|hints|talk|noises|tales|anecdotes)';
