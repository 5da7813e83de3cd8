import { anyOf } from './anyOf.js';
import type { Clue } from './clue.js';
import { regex } from './regex.js';

const word = '[a-z-]{2,15}';

/** How a crowd is counted. */
const quantifier = anyOf(
  'many|some|several|most|various|numerous|certain|countless|a few|all|other|different|smaller',
  'a number of|an? (?:large |vast |overwhelming )?majority of|the majority of|(?:most|many|some) of the',
  'leading|prominent|eminent|renowned|religious|political',
);

/** Crowds whose very name is an appeal to authority: they need no “many” before them. */
const authorities = anyOf(
  'experts|scholars|analysts|critics|observers|commentators|economists|historians|researchers|scientists',
  'academics|academicians|intellectuals|thinkers|theorists|jurists|philosophers|sociologists|strategists',
  'psychologists|pundits|political scientists|educationists|environmentalists|feminists|intelligentsia',
  'sources|reports|studies|surveys|polls',
);

/** Crowds that are vague only when counted: “people” alone do many things besides. */
const crowds =
  'people|groups|individuals|circles|quarters|citizens|pakistanis|politicians|writers|authors|muslims';

const adverb = `(?:${anyOf(
  'also|often|still|now|even|rightly|strongly|generally|usually|widely|frequently|firmly|sometimes|clearly',
  'consistently|repeatedly',
)} )?`;

const saying = anyOf(
  'say|said|believe|believed|argue|argued|claim|claimed|opine|opined|contend|contended|maintain|maintained',
  'assert|asserted|state|stated|declare|suggest|suggested|think|thought|hold that|hold the|consider|regard',
  'agree|note that|point out|warn|predict|fear that|feel|felt|view (?:it|the|this)|call (?:it|this|the|him)',
  'see it as|are of the (?:view|opinion)',
  'have (?:said|argued|claimed|called|suggested|shown|stated|noted|warned|observed|found|prove[dn]|revealed)',
);

/** “believe in God”, “think about it”, “state actors” report no claim. */
const noClaim = `(?! ${anyOf(
  'in|of|about|for|out|to|on|with|themselves|actors|hungry|safe|secure|insecure|afraid|' +
    'happy|unsafe|proud|ashamed',
)}\\b)(?![\\w-])`;

const showing = `${anyOf(
  'shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|finds?|found|prove[ds]?',
  'demonstrates?|demonstrated|confirms?|confirmed|estimates?|says?|said|claims?',
  '(?:has|have) (?:(?:also|clearly|repeatedly|consistently|long|already|recently) )?' +
    '(?:shown|prove[dn]|found|revealed|suggested|indicated|demonstrated|established|confirmed)',
)}(?![\\w-])`;

const often =
  '(?:(?:also|often|long|widely|generally|commonly|usually|sometimes|well|popularly|' +
  'universally|frequently) )';
const claimed = anyOf(
  'said|believed|argued|claimed|alleged|reported|thought|observed|known|held|accepted|acknowledged|assumed',
  'understood|agreed|considered|estimated|established|rumou?red|proved|proven|noted|shown|' +
    'seen|found|suggested',
);

const study = '(?:report|study|survey|research|poll|article|estimate|analysis|paper|finding|investigation)';
const sourceNouns = anyOf(
  'reports?|sources?|stud(?:y|ies)|surveys?|estimates?|people|figures|data|statistics|research|polls?',
  'some|many|most|others',
);
const sourceAdjectives = anyOf(
  'some|many|several|various|an?|one|another|certain|recent|different|the latest|credible|' +
    'reliable|media|most',
  'intelligence|official|leading|unnamed|numerous|other|political|legal|religious|' +
    'international|local|independent',
);

/**
 * For text in small letters. Each has a bounded length, so the time grows with the text. Whether the word
 * before points to somebody (“these scholars”) is asked afterwards.
 */
export const vagueAttributionClues: readonly Clue[] = [
  {
    hint: new RegExp(authorities),
    pattern: new RegExp(
      `\\b(?:${quantifier} (?:${word} ){0,2}?)?${authorities}` +
        `,? (?:(?:from|close to|in|of|within|on|around) (?:${word} ){1,5}?)?${adverb}${saying}${noClaim}`,
      'g',
    ),
  },
  {
    hint: new RegExp(crowds),
    pattern: new RegExp(`\\b${quantifier} (?:${word} ){0,2}?(?:${crowds}) ${adverb}${saying}${noClaim}`, 'g'),
  },
  {
    hint: /many|some|several|most|others|few/,
    pattern: new RegExp(
      `\\b(?:many|some|several|most|others|few) ${adverb}(?!call|see|view)${saying}${noClaim}`,
      'g',
    ),
  },
  { hint: /say that/, pattern: /\b(?:people|they) (?:often |generally |usually )?say that\b/g },
  {
    hint: /it (?:is|was|has) /,
    pattern: new RegExp(
      `\\bit (?:is|was|has ${often}?been) ${often}{0,2}${claimed} that\\b` +
        `|\\bit (?:is|was) ${often}${claimed}(?! (?:as|for|to|by)\\b)\\b` +
        '|\\bit (?:is|was) (?:said|believed|alleged|rumou?red)(?=[,;:.])|' +
        '\\bit is (?:an? )?(?:(?:well[ -]known|known|open|established|undeniable|common|' +
        'hidden) )?(?:fact|truth|secret|knowledge|reality) (?:known to (?:all|everyone) )?that\\b',
      'g',
    ),
  },
  {
    hint: /as (?:we|it|is|every)|every(?:one|body) know|we all know/,
    pattern: new RegExp(
      `\\bas (?:it )?(?:is|we|everyone|everybody) (?:all )?${often}?(?:known|knows?|said|aware)` +
        `(?! (?:as|for|to|by|of)\\b)\\b` +
        '|\\b(?:everyone|everybody|we all) knows? that\\b',
      'g',
    ),
  },
  {
    hint: /history|wisdom/,
    pattern: regex(
      'g',
      String.raw`\bhistory (?:is (?:a |the |full of )?witness|bears (?:a )?(?:witness|testimony)|`,
      String.raw`testifies|stands (?:a )?witness)\b|\b(?:popular|conventional|common|`,
      String.raw`received) wisdom (?:says|holds|has it|suggests|dictates|tells)\b`,
    ),
  },
  {
    hint: /research|studies|surveys|statistics|data|facts and figures|evidence|science/,
    pattern: new RegExp(
      '\\b(?:(?:recent|latest|modern|scientific|new|various|several|many|some) )?' +
        `(?:research|studies|surveys|statistics|data|facts and figures|scientific evidence|` +
        `science) ${adverb}${showing}`,
      'g',
    ),
  },
  {
    hint: /according to/,
    pattern: new RegExp(
      `\\baccording to (?:${sourceAdjectives} ){0,3}(?:${sourceNouns}|${authorities})(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: new RegExp(study),
    pattern: new RegExp(
      `\\b(?:an?|another|some|one) (?:(?:recent|latest|new|famous|` +
        `international) (?:${word} )?${study}(?:,? (?:(?:conducted|` +
        `published) )?(?:recently )?${showing})?(?![\\w-])|${study} (?:conducted recently |` +
        `published recently |recently )?${showing})`,
      'g',
    ),
  },
  {
    hint: /in the (?:opinion|view|eyes|words|estimation) of/,
    pattern: new RegExp(
      '\\bin the (?:opinion|view|eyes|words|estimation) of ' +
        `(?:(?:many|some|several|most)(?: (?:${authorities}|people))?|${authorities})(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: /ed by|seen by/,
    pattern: new RegExp(
      '\\b(?:considered|seen|regarded|believed|called|described|viewed|termed|labelled|critici[sz]ed) by ' +
        `(?:many|some|several|most|various)(?: (?:${authorities}|people|others))?(?![\\w-])` +
        `(?! (?:countries|states|of)\\b)`,
      'g',
    ),
  },
];

/** What stands before a crowd and says whose or which it is; asked of the text as written. */
export const pointsToSomebody = regex(
  '',
  String.raw`(?:\b(?:[Tt]hese|[Tt]hose|[Tt]he|[Bb]oth|[Tt]wo|[Tt]hree|[Ss]uch|[Hh]is|[Hh]er|`,
  "[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[Ww]hose|[Tt]his|[Tt]hat|[A-Z]{2,6})|'s?) $",
);
