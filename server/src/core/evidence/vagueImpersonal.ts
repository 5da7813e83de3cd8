import { anyOf } from './anyOf.js';
import type { Clue } from './clue.js';
import { word } from './crowdSaying.js';
import { fellow, folk, knowingForms } from './lexicon/folk.js';
import { saidOftenPassive, saidPassive } from './lexicon/reportingVerbs.js';
import { telling, weighing } from './lexicon/tellingVerbs.js';

const adverb =
  '(?:[a-z]{3,14}ly|also|often|now|once|always|again|time and again|again and again|for long|for years|for decades|for centuries|still|long|ever|never|since|today|well|ever since|rightly|even|everywhere|nowadays) ';
const being = `(?:is|was|(?:has|had) (?:${adverb})?been|is (?:${adverb})?being|was being|stands|stood|remains|has come to be|used to be|'s)`;
const doer = ` by (?:all|many|most|some|every|any|everyone|everybody|several|certain|an?|one|our elders|the (?:wise|elders|learned))(?: ${word}){0,5}?`;
const anybody = `(?:${doer})?`;
const toAll = ' to (?:every|all|any)[a-z]*(?: [a-z]+)?';
const around = `(?: (?:${adverb.trim()}|in (?:the )?(?!meeting|article|section)[a-z]+|on all [a-z]+|beyond [a-z ]{3,20})|${toAll})?`;
const known = anyOf(saidPassive, 'debated|preached|imagined|proclaimed');
/** What also a court or a meeting does: vague with an adverb, or with a doer without a name. */
const found = anyOf(saidOftenPassive, 'discussed|heard|told|taught|forgotten');
const somewhere = anyOf(
  'by (?:all(?! of (?:it|them))|everyone|everybody|most|many|some|several|all and sundry|people|outsiders|the (?:(?:outside|whole|entire|outer|civili[sz]ed|western) )?world|the (?:people|public|masses|west)|friend and foe|friends and foes)(?! (?:province|court|countr|state|member)[a-z]*)(?![\\w-])',
  'all over the (?:world|globe|country)|the world over|throughout the world|across the (?:world|globe)|around the world|everywhere|far and wide|in (?:certain|some|many|several|most|various|all) (?:[a-z]+ )?(?:circles|quarters|books|minds)|at home and abroad|in the eyes of (?:the )?[a-z]+',
);
const named =
  '(?:taken|considered|regarded|named|known|seen|looked (?:up ?on|at|down upon)|viewed|hailed|treated|described|quoted|remembered|cited|perceived|presented|labelled|dubbed|called|termed|counted|held|recogni[sz]ed|accepted|praised)';

/** “It” and the passive, behind which nobody stands; for text in small letters, each of bounded length. */
export const vagueImpersonal: readonly Clue[] = [
  {
    hint: /\bit /,
    pattern: new RegExp(
      `\\bit ${being} (?:${adverb}){0,3}(?:${known}(?<!suggested|concluded)${around}${anybody}|${adverb}${found}${around}${anybody}|being ${found}${around}|${found}${around}(?:${doer}|${toAll})|(?<=(?:stands|remains|has been|has always been) )${found}${around}) that\\b` +
        `|\\bit (?:(?:can|could|may) (?:hardly|scarcely|never|not|no longer)|cannot|can't) be (?:${adverb})?(?:denied|disputed|doubted|gainsaid|refuted|contested|questioned)${anybody} that\\b` +
        `|\\bit (?:would|will) be (?:${adverb})?(?:agreed|admitted|accepted|acknowledged|conceded)${anybody} that\\b` +
        `|\\bit (?:is|was|has always been) (?:${adverb})?(?:considered|thought|deemed|held|believed|regarded(?: as)?) (?:(?:an? )?[a-z-]{3,15} (?:by|among) (?:the |our )?${word}(?: ${word}){0,2} (?:to|that)|(?:better|best|worse|superior|inferior|wiser|safer|more [a-z]+|the (?:best|worst|most)) (?:to|than|for|if|that))\\b` +
        `|\\bit (?:is|was|has become) (?:now )?(?:no (?:more|longer) )?(?:an? matter of|beyond|not in|above|past) (?:any |all )?(?:dispute|question|doubt|controversy|debate) that\\b` +
        "|\\bit has (?:[a-z]+ )?(?:come|been brought) (?:to|into) (?:our|my|the|everyone's|public) (?:knowledge|notice|ears|attention) that\\b",
      'g',
    ),
  },
  {
    hint: /\bas ha/,
    pattern: new RegExp(
      `\\bas (?:has|have|had) (?:${adverb})?been (?:${adverb}){0,2}(?:said|remarked|observed|noted|pointed out|put|written)\\b(?! by\\b)`,
      'g',
    ),
  },
  {
    hint: /there /,
    pattern:
      /\bthere (?:is|can be|could be|was) (?:hardly |simply |really )?(?:no|any|little) (?:denying|dispute|disagreement|gainsaying|disputing|two opinions|second opinion)(?: (?:about|on|over|of|to|among [a-z]+))?(?: the fact| this)?,? that\b/g,
  },
  {
    hint: /there (?:is|are|were|exists)/,
    pattern: new RegExp(
      `\\bthere (?:is|are|were|exists|has always been) (?:also )?(?:people|those|some|many|an? (?:[a-z]+ )?(?:school|class|group|section|lobby|body|strand|set|school of thought|constituency)(?: of ${word})?|${folk})(?: (?:among|in|of|amongst|around)(?: ${word}){1,4}?)?,? (?:who|which|that) (?:(?:still|also|even|always|have|has|[a-z]{3,12}ly) ){0,3}(?:${telling.plural}|${telling.singular}|${weighing.plural}|${weighing.singular}|${knowingForms}|gives? [^.;,]{1,30} (?:credit|blame)|(?:see|look)s? )(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: / (?:as|by|over|in) /,
    pattern: new RegExp(
      `\\b(?:is|are|was|were|been|being) (?:${adverb})?(?:${named} (?:as|to be)|considered|called|dubbed|termed|labelled|counted)(?: (?!by\\b)${word}){0,8}? ${somewhere}` +
        `|(?<=^|[.;:!?,] |and |but )in (?!(?:these|those|his|their|such|two) )(?:[a-z-]{3,14} ){1,2}(?:circles|quarters|lobbies),?(?: (?!is|are)${word}){1,5} (?:is|are|was|were|has been|have been) (?:being )?(?:${adverb})?${named}\\b`,
      'g',
    ),
  },
  {
    hint: /history|time|experience|events|facts|fate|observation/,
    pattern: new RegExp(
      `(?<=^|[.;:!?,"] ?|and |but |that |as )(?:(?:the|our|world|human|past|bitter|recent|subsequent|later|common|long|daily) ){0,2}(?:history|time|experience|events|facts|observation) (?:(?:also|itself|themselves|again|now) )?(?:(?:has|have|had) (?:${adverb})?(?:proved|proven|shown|taught|told|established|demonstrated|witnessed|confirmed|testified|borne out)|tells?|teach(?:es)?|shows?|proves?|testif(?:y|ies))(?: (?:us|to this fact|to the fact|time and again|again and again|(?:${adverb.trim()})|more than once|over and over(?: again)?|beyond (?:any )?doubt|in every age|to the world)){0,3} (?:that|how)\\b`,
      'g',
    ),
  },
  {
    hint: / (?:told|taught|warned|hear|heard|given|made|led|reminded|informed|assured)/,
    pattern: new RegExp(
      `(?<!\\bwhen )\\b(?:we|one|you|(?:(?:people|the (?:people|youth|nation|public|masses|world|young|common man)|our (?:youth|children|people|students|girls|women)|children|girls|boys|women|students|muslims|pakistanis)(?= (?:are|is|have been|has been) ))) (?:are|is|were|was|have been|has been|have|has) (?:(?:[a-z]{3,14}ly|also|often|being|always|time and again|again and again|now|been|all|still|ever) ){0,4}(?:told|taught|reminded|warned|informed|assured|given to understand|given to believe|made to believe|led to believe)(?: (?:${adverb.trim()}|day and night|from childhood|in schools?|at school|in every [a-z]+|by (?:many|some|everyone|the (?:elders|experts|media|wise|west|world))))? that\\b` +
        `|\\b(?:i|we) (?:was|were|have been|had been|am|are) (?:once |also |often )?(?:told|informed|assured|warned) (?:by|in|at|on) (?:an?|one|some|many|several|my|our|people|locals) ?(?:${word} ){0,8}?(?:that|how)\\b` +
        '|, (?:so )?we are (?:often |always |constantly )?told(?=[,.])' +
        `|(?<=^|[.;:!?] )(?:i|we) (?:have |had )?(?:often |also |always |frequently |all )?(?:heard?|read)(?: (?:it said|(?:from|in|at|on) (?:(?:many|some|several|various|different|certain|most|our|the|a|somewhere|reliable) )${word}(?: ${word}){0,3}?|somewhere|from ${folk}))? that\\b`,
      'g',
    ),
  },
  {
    hint: /ask|who |had |if /,
    pattern: new RegExp(
      `\\bask (?:an?|any|the|your|our) (?:${word} ){0,2}(?:${fellow}|${folk}|${word})(?: (?:of|in|on|from|at|who) ${word}(?: ${word}){0,4}?)?,? and (?:he|she|they|you|the answer)(?: (?:will|would|shall|is))?\\b` +
        `|\\b(?:had|if) (?:you|one|we|anyone|anybody|somebody)(?: had)? (?:ask|asked|asks|consult|consulted|meet|met|spoken to|talked to|talk to|speak to|listened to|listen to) (?:${word} ){0,5}?(?:${fellow}|${folk})(?: (?:of|in|from) ${word}(?: ${word})?)?,? (?:he|she|they|one|you|we|the answer) (?:would|will)(?: have)?(?: been)? (?:say|said|tell|told|reply|replied|answer|answered|admit|been)\\b` +
        "|(?<=^|[.;:!?] |\\b(?:and|but) )who (?:does not|doesn't|can|could|would|will|dares?) (?:not )?(?:know|deny|denies|dispute|disagree|doubt|forget) (?:that|the fact)\\b",
      'g',
    ),
  },
  {
    hint: /no|hardly/,
    pattern: new RegExp(
      `\\b(?:no|hardly any|not a single|nobody|no one)(?: (?!other)${word}){0,3}?(?: ${fellow})?(?: (?:with|who|in|of) ${word}(?: ${word}){0,6}?)? (?:can|could|would|will|may|has ever|ever) (?:[a-z]{3,12}ly |ever )?(?:den(?:y|ied)|differ|disagree|disputed?|doubt(?:ed)?|claim|question|refuted?)(?: with)?(?: the (?:fact|truth|view|reality))? that\\b`,
      'g',
    ),
  },
  {
    hint: /consensus|opinion|verdict|view|advice|feeling/,
    pattern:
      /\bthe (?:[a-z]{3,12} )?(?:consensus|opinion|verdict|view|advice|feeling|impression) (?:of|among|amongst) (?!the (?:court|bench|judge|commission|minist|government|author|president))(?:the |most |many |our )?(?:(?!(?:is|was)\b)[a-z-]{2,15} ){1,5}(?:is|was|has been|seems to be) that\b/g,
  },
  {
    hint: / by /,
    pattern: new RegExp(
      `\\b(?:is|are|was|were|been|being) (?:${adverb})?(?:${telling.participle}|${weighing.participle}|contested|shared) (?:(?!by\\b)${word} ){0,5}?by (?:quite a few|a good many|not a few|more than one|many an?|(?:quite )?an? (?:[a-z]+ )?(?:number|majority|section|host|group) of|many|most|several|some|countless) (?:of (?:the|our) )?(?:(?!(?:to|and)\\b)${word} ){0,3}?(?:${folk}|${fellow})(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: /been /,
    pattern: new RegExp(
      `\\b(?:has|have) (?:${adverb})?been (?:${adverb})?(?:called (?=(?:the|an?|our|its)\\b)|described as|termed|dubbed|likened to|compared (?:to|with)|hailed as|labelled|branded|characteri[sz]ed as|portrayed as)(?![^.;]{0,70} (?:by|in) )(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: /[,"-] ?(?:say|believe|argue|complain|admit|fear|claim|insist|warn|they say)/,
    pattern: new RegExp(
      `(?<=[,"-] ?)(?:say|believe|argue|complain|admit|fear|claim|insist|warn) (?:(?:many|some|most|the|our|several|those|all) )?(?:${word} ){0,3}?${folk}(?: (?:of|in|from|with|who) ${word}(?: ${word}){0,5})?(?= *[.,;!?]|$)` +
        '|(?<=^[^.;:!?]{3,90}), they say(?=,)',
      'g',
    ),
  },
  {
    hint: /to be believed|are right|is right/,
    pattern: new RegExp(
      `\\bif (?:(?:the|some|our|many|most|these|what) )?(?:${word} ){0,3}?(?:${folk}|locals|elders) (?:(?:say|tell us) )?(?:is|are|were) (?:to be believed|right|telling the truth)\\b`,
      'g',
    ),
  },
  {
    hint: /what /,
    pattern: new RegExp(
      `(?<=\\b(?:is|was|to|by|of|into) )what (?:(?:the|our|some|many|most|all) )?(?:[a-z-]{3,15} ){0,2}?${folk}(?: of [a-z]+(?: [a-z]+)?)? (?:[a-z]{3,12}ly |have |all |also |always ){0,3}?(?:say|tell|teach|believe|think|hold|call|told|taught|said|warn)(?: us)?(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: /according to|as per|in the |research|study|survey|report|article/,
    pattern: new RegExp(
      `\\b(?:according to|as per|in the words of|in the opinion of|in the view of) (?:(?:the )?(?:some|many|most|certain|several|various)(?: of (?:the|our))?|an?|one|the|our) (?:(?!(?:of|to|which)\\b)${word} ){0,4}?(?:${folk}|${fellow}|saying|proverb|adage|maxim|tradition|legend|myth)(?: who\\b|(?=,| of| in| with))` +
        `|\\b(?:an?|some|one) (?:(?!of\\b)${word} ){0,2}(?:study|survey|report|article|book|documentary|programme) (?:that )?(?:i|we|you|one) (?:once |have |had |recently )?(?:read|saw|watched|seen|came across|heard)\\b` +
        `|\\bresearch(?:es)? (?:carried out|done|conducted|made)(?: ${word}){1,4} (?:has|have) (?:brought out|shown|proved|proven|found|revealed|established)(?: that)?\\b`,
      'g',
    ),
  },
];
