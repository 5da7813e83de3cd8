import type { Clue } from './clue.js';
import { nobodies, papers } from './lexicon/crowds.js';
import { showing } from './lexicon/reportingVerbs.js';

/** What everybody is made to know, and witnesses that nobody can call; for text in small letters, of bounded length. */
export const vagueKnowledge: readonly Clue[] = [
  {
    hint: /secret|fact|truth|reality|knowledge|hidden|concealed|axiom|matter of|two opinions/,
    pattern: new RegExp(
      "\\b(?:it is|it's|this is|that is|it remains|it has become|it was) (?:now |hardly |by now |also )?(?:no|an? open|an?|nobody's|no one's|not an?|hardly an?|no longer an?) (?:longer an? )?(?:well-kept )?secret(?: (?:to (?:anyone|anybody|any|all)|from (?:anyone|any|the world)))?(?: [a-z]+)?(?:,? that\\b|(?=[,;:.]))" +
        "|\\b(?:it is|it's) (?:now |also )?(?:an? )?(?:(?:open|well[ -]known|well[ -]established|known|established|proven|proved|acknowledged|accepted|admitted|recogni[sz]ed|universal|universally|widely|generally|commonly|historical|common|matter of (?:common|public|general)|matter of) ){1,3}(?:fact|truth|reality|knowledge|phenomenon|record|observation|perception|experience|belief)(?: (?:known )?to (?:all|everyone|everybody|each and all|anyone|every [a-z]+))?(?:,? that\\b|(?=[,;:]))" +
        '|\\bit (?:is|does|has) not (?:remain |been |remained )?(?:hidden|concealed) (?:from|to) (?:any|the|every)[a-z]*(?: [a-z]+){0,3}? (?:that|how)\\b' +
        '|\\bthere (?:are|can be|is|exist) (?:hardly |scarcely )?(?:no|any|never) two opinions (?:that|about the fact)\\b',
      'g',
    ),
  },
  {
    hint: /experience|history|observation|time|\bas /,
    pattern: new RegExp(
      '\\b(?<!\\b(?:of|in|from|my|his|her|through|this|that) )(?:(?:the|our|past|bitter|world|human|common|practical|international|global|long|daily|everyday|recent|personal|historical|political) ){0,2}(?:experience|history|observation) (?:(?:also|clearly|itself|amply|repeatedly|always|often) ){0,2}' +
        '(?:tells|teaches|shows|proves|testifies|suggests|confirms|demonstrates|reveals|(?:has|have) (?:(?:also|clearly|always|repeatedly|amply|often|time and again) )?(?:taught|shown|proved|proven|told|confirmed|demonstrated|established))(?: us)?(?: (?:that|how|the lesson that)\\b)' +
        '|\\bas (?:history|experience|research|science|evidence|statistics|studies|facts) (?:(?:itself|has|have|clearly|also|amply) ){0,2}(?:shows?|bears? (?:out|witness)|proves?|testif(?:y|ies)|tells? us|teach(?:es)? us|taught us|shown|proved|proven|suggests?|confirms?)\\b' +
        '|\\bhistory is (?:full of|replete with|rich in|studded with) (?:such )?(?:examples?|instances|evidence|lessons|proofs?)|\\btime (?:and again )?has (?:proved|shown|proven|taught)(?: us)? that\\b' +
        '|\\b(?<!\\b(?:of|in|from|my|his|her) )(?:experience|history) has (?:taught us|told us)\\b',
      'g',
    ),
  },
  {
    hint: / after /,
    pattern: new RegExp(
      `\\b(?:${papers}s?|${nobodies}s?) after (?:another )?(?:${papers}s?|${nobodies}s?|another) (?:(?:also|still|now|[a-z]{3,12}ly) )?(?:has |have )?(?:[a-z]{3,12}ly )?(?:${showing}|shown|proven|linked|put|placed|told us|warned)(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: /evidence|literature|examples|proof/,
    pattern: new RegExp(
      '\\bthere (?:is|exists) (?:(?:now|also|already) )?(?:(?:ample|enough|growing|strong|mounting|clear|considerable|overwhelming|plenty of|sufficient|much|some|no dearth of|a (?:large )?body of|scientific|empirical|credible|little|abundant) ){1,3}(?:evidence|proof|research|literature)(?: (?:that|to (?:suggest|show|prove|indicate|support|say)|which (?:shows|suggests))\\b)' +
        '|\\b(?:the )?(?:academic |existing |available |relevant |current |growing )?literature (?:on (?:the |this )?[a-z]+ )?(?:is (?:full of|replete with|rich in|unanimous|clear|silent)|abounds)(?: (?:in|with|on|that|evidence|examples|proofs?)){0,2}(?![\\w-])',
      'g',
    ),
  },
];
