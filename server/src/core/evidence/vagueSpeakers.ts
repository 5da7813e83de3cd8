import type { Clue } from './clue.js';
import { narrowing, saying, sayingOne, word } from './crowdSaying.js';
import { authorities, crowdAdjectives, nobodies } from './lexicon/crowds.js';
import { claiming, judging, judgingOften, voicing } from './lexicon/reportingVerbs.js';

/** Crowds that open with words of their own: “there are those who say”; for text in small letters, of bounded length. */
export const vagueSpeakers: readonly Clue[] = [
  {
    hint: /the (?:think|media|press|newsp|intel|schol|expert|analyst|writer)/,
    pattern: new RegExp(
      '\\bthe (?:think[ -]tanks|media|press|newspapers|intellectuals|scholars|experts|analysts|writers) (?:of|in) ' +
        `(?:the )?(?:west|east|muslim world|world|country|region|subcontinent|europe|america|india) ` +
        `(?:${saying(claiming, voicing, judging)}|${sayingOne})`,
      'g',
    ),
  },
  {
    hint: /circles|quarters/,
    pattern: new RegExp(
      `\\b(?!(?:the|these|those|three|four|two|living|his|her|their|our) )[a-z-]{3,20} ` +
        `(?:circles|quarters)${narrowing}${saying(claiming, voicing)}`,
      'g',
    ),
  },
  {
    hint: /many|some|several|most|others|few/,
    pattern: new RegExp(
      `\\b(?:many|some|several|most|others|a few|quite a few)(?! of (?:them|us|you|these|those|whom)\\b)(?: (?:in|within|among|of|inside|outside)(?: ${word}){1,4}?)?,? ${saying(claiming, judgingOften)}`,
      'g',
    ),
  },
  {
    hint: /there (?:are|is|were)/,
    pattern: new RegExp(
      `\\bthere (?:are|were|is) (?:also )?(?:(?:no (?:dearth|shortage|lack)|plenty) of (?:the )?[a-z]+|those|some|many|people|others|certain ${word}|many ${word}|some ${word}|(?:many |some |several )?(?:${authorities})|voices|sections|elements|quarters)` +
        `,? (?:who|that|which) ${saying(claiming, 'demand|call|see|fear')}`,
      'g',
    ),
  },
  {
    hint: /there (?:is|exists)/,
    pattern: new RegExp(
      `\\bthere (?:is|exists) (?:also )?(?:an?|another|one) (?:${crowdAdjectives} )?(?:${nobodies}|${word} (?:of|among) (?:${authorities}|thought|opinion)),? (?:which|who|that) ${sayingOne}`,
      'g',
    ),
  },
  {
    hint: /people|they/,
    pattern:
      /\b(?:people|they) (?:often |generally |usually )?say that\b|\bpeople (?:often|generally|usually|commonly|mostly|widely|normally|ordinarily) (?:say|believe|think|feel|hold|argue|assume|claim|complain)\b(?! (?:in|of|about)\b)/g,
  },
];
