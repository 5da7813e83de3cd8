import { anyOf } from './anyOf.js';
import type { Clue } from './clue.js';
import { word } from './crowdSaying.js';
import { authorities, crowdAdjectives, documents, informants, nobodies, papers } from './lexicon/crowds.js';
import { disciplines, murmurs, places, publics, raised, sayings } from './lexicon/publics.js';

const everywhere = anyOf(
  `(?:from|in|within|among|amongst|across|on|of|by) (?:(?:all|many|some|several|certain|various|different|most|the|every|political|${crowdAdjectives}) ){1,3}${places}`,
  'from (?:all (?:sides|over)|every (?:side|quarter|corner)|here and there|time to time|within|far and wide|home and abroad)',
  'in the (?:press|media|air|market|corridors of power)|on (?:all sides|social media)|at home and abroad',
);
const heard =
  '(?:heard?s?|told|informed|reads?|learns?|gathers?|comes across|finds it (?:said|written)|hears it said)';

/** What is heard, whispered and raised by nobody; for text in small letters, each of bounded length. */
export const vagueHearsay: readonly Clue[] = [
  {
    hint: /one |we /,
    pattern: new RegExp(
      '\\b(?:(?:from|by|going by) (?:what|all that|whatever) (?:one|we|people) (?:can |may )?(?:hears?|gathers?|learns?|reads?|sees?)' +
        `|(?<!\\b(?:no|any|every|each|this|that) )one (?:(?:often|frequently|always|sometimes|also|commonly|usually|generally|even|keeps?|may|can) ){0,2}(?:hears?|is (?:often |always )?told|gathers?|comes across|hearing)(?: it said)?(?: (?:that|the (?:argument|claim|view|complaint))\\b)` +
        `|we (?:(?:often|frequently|always|sometimes|also|commonly|usually|generally|are|have) ){0,3}${heard}(?: it said)?(?: that| the (?:argument|claim|view)| time and again that)\\b)`,
      'g',
    ),
  },
  {
    hint: /if |going by/,
    pattern: new RegExp(
      `\\bif (?:(?:the|these|some|many|recent|latest|various|certain) ){0,2}(?:${crowdAdjectives} ){0,2}(?:${authorities}|${documents}|${informants}|${publics}|${papers}|rumou?rs|critics)(?: (?:of|in|from|on)(?: ${word}){1,4}?)? (?:is|are|were) (?:to be (?:believed|trusted|relied (?:up)?on|taken)|right|correct|any guide|accurate|anything to go by)\\b` +
        `|\\b(?:if (?:one|we) (?:goes?|were to go|believes?|trusts?)|going) by (?:(?:the|recent|latest|various|some|most|media|available) ){0,2}${documents}(?! (?:of|by|from)\\b)(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: new RegExp(raised),
    pattern: new RegExp(
      `\\bfingers (?:are|have been|were) (?:being |often |also )?(?:pointed|raised) (?:at|to|towards?)\\b|\\b${murmurs} (?:(?:are|is|have been|has been|were|can be|have|keep) )(?:[a-z]{3,12}ly |also |now |being |even |often ){0,2}${raised}(?: ${everywhere}|,? that\\b|(?= against the \\w+ that))` +
        `|\\b${murmurs} (?:have|has) (?:also |recently )?(?:surfaced|emerged|circulated|arisen|come)(?: ${everywhere}| that\\b)` +
        `|\\b(?:rumou?rs|speculations?|whispers|gossip) (?:is|are|were|was|has been|have been) (?:rife|afloat|doing the rounds|making (?:the )?rounds|in the air|in circulation|abuzz)(?: that\\b)?`,
      'g',
    ),
  },
  {
    hint: new RegExp(places),
    pattern: new RegExp(
      `\\b(?:in|among|amongst|within|across) (?:(?:many|some|several|certain|various|different|most|the|all|${crowdAdjectives}) ){1,3}${places}(?: of (?:the )?(?:society|power|country|press|[a-z]+ party))?,? (?:there (?:is|are)|(?:the |an? )(?:general |common |popular |growing |lively |strong )?(?:debate|discussion|murmur|demand|argument|talk|view|belief|feeling|impression|whisper|opinion|buzz|word|perception|fear|consensus|complaint))\\b`,
      'g',
    ),
  },
  {
    hint: /it (?:later |soon |then |afterwards )?(?:was|has|is|came|emerged|transpired|surfaced|can|could)|it's/,
    pattern: new RegExp(
      '\\bit (?:was|has been|had been|is) (?:(?:later|subsequently|afterwards|recently|also|reliably|then|soon|now|since) ){0,2}(?:revealed|disclosed|learnt|learned|leaked|divulged|exposed|heard|gathered|discovered|unearthed|brought to light)(?: (?:later|afterwards|recently|lately|later on|through|from|by) (?:(?:[a-z-]{2,12} ){0,3}(?:sources|reports|channels|quarters|insiders|circles) )?)?(?: ?that\\b|(?=[,;:]))' +
        '|\\bit (?:later |afterwards |subsequently |also |has (?:also |now |since )?)?(?:came|come|emerged|transpired|surfaced)(?: (?:to light|to the surface|out|to be known|into the open))?(?: (?:later|afterwards|later on|recently))?,? that\\b' +
        '|\\bit (?:has )?(?:now )?(?:come|came|comes) to be (?:[a-z]{3,12}ly )?(?:accepted|believed|seen|held|known|recogni[sz]ed|agreed|said|thought|felt)\\b' +
        '|\\bit (?:can|could|may) be heard\\b|\\bit (?:is|has been|was) (?:[a-z]{3,12}ly )?(?:agreed|accepted|acknowledged|recogni[sz]ed|admitted|conceded|said) (?:on all (?:hands|sides)|by (?:all|everyone|everybody|many|most|some(?:one|body)?)(?: and sundry| sides| hands| concerned)?|the world over|everywhere|in all quarters)\\b',
      'g',
    ),
  },
  {
    hint: new RegExp(`${sayings}`),
    pattern: new RegExp(
      `\\b(?<!\\bas )(?:an?|one|another|some|the) (?:(?:[a-z]{3,12}ly|well|old|oft|famous|known|well-known|popular|common|wise|ancient|quoted|repeated|oft-quoted|oft-repeated|time-honou?red|true|beautiful|apt) ){0,3}${sayings} (?:[a-z]{3,12}ly )?(?:goes|runs|has it|says|holds|tells us|reminds us|teaches|puts it|warns|is that)\\b(?: that)?` +
        `|(?<!as )\\b(?:legend|tradition|folklore|folk wisdom|popular legend) (?:has it|says|holds|goes|tells us)(?: that)?\\b` +
        '|\\bit is (?:an? )?(?:(?:[a-z]{3,12}ly|well|old|oft|famous|known|well-known|popular|common) ){1,3}(?:saying|adage|maxim|dictum) that\\b',
      'g',
    ),
  },
  {
    hint: /in |to |per |by /,
    pattern: new RegExp(
      `\\b(?:(?:in|to borrow) the (?:(?:[a-z]{3,15} )?(?:opinion|views?|eyes?|words?|estimation|judge?ment|language|phrase)) of|to quote|according to|as per|in the view of|quoted by|put by) (?:an?|one|some|another|the) (?:(?:well[ -]known|unknown|former|retired|ex|${crowdAdjectives}) ){0,3}${nobodies}(?: (?:of|in|from) (?:${word} ){0,2}${word})?(?![\\w-])` +
        `|\\b(?:(?:in|to|as per|according to|per|contrary to|going by|in line with) (?:the )?(?:[a-z]{3,12} )?(?:opinions?|views?|eyes?|words|estimation|judge?ment|reckoning|estimates?|calculations?|findings|assessments?|analysis|verdict|consensus)) of (?:${publics}|(?:the )?(?:many|some|several|most|certain|various) [a-z]+|(?:the )?(?:${crowdAdjectives} ){0,2}(?:${authorities}))(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: /full of|abuzz|replete|awash|rife with/,
    pattern:
      /\b(?:the )?(?:newspapers|papers|media|press|social media|air|bazaars?|corridors of power|books|literature|internet) (?:is|are|was|were) (?:full of|abuzz with|replete with|awash with|rife with|thick with) [a-z-]{3,15}(?: (?:that|of|about))?\b/g,
  },
  {
    hint: new RegExp(disciplines),
    pattern: new RegExp(
      `\\b(?:the )?${disciplines} (?:also |now |clearly |rightly )?(?:tells? us|says?|has (?:also |now |clearly |long )?(?:proved|proven|shown|established|told us|confirmed|taught us|found)|have (?:proved|proven|shown|established|confirmed)|teach(?:es)? us|proves?|confirms?|shows?|believes?|holds?)(?: that\\b)?(?![\\w-])`,
      'g',
    ),
  },
];
