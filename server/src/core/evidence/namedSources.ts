import type { Sentence } from '../prose/sentence.js';
import type { Span } from '../span.js';
import { after, before } from './context.js';
import { lowerAscii } from './foldTypography.js';
import { authorities } from './lexicon/crowds.js';
import { notPeople, openingCapitals } from './lexicon/notPeople.js';
import { regex } from './regex.js';

/** Whether the words before, in or after a crowd say which one it is: “these scholars”, “experts at Yale”. */
export function isPointedAt(folded: string, { start, end }: Span): boolean {
  const preceding = before(folded, start, 40);
  if (pointsToSomebody.test(preceding) || isNameBefore(preceding) || isJoinedToName.test(preceding))
    return true;
  if (
    /\b[Tt]h(?:is|at) $/.test(preceding) &&
    /^(?:research|data|evidence|literature)/.test(folded.slice(start, end))
  )
    return true;
  return isNamed(folded, { start, end });
}

/** “The experts believe”: of whom nothing has been said before, so that the article points to nobody. */
export function isFirstMention(folded: string, { start, end }: Span, isAfterNames: boolean): boolean {
  if (!/\b[Tt]he $/.test(before(folded, start, 4)) || isNamed(folded, { start, end })) return false;
  if (start < 5 && papersFirst.test(folded.slice(start, end))) return true;
  const words = lowerAscii(folded.slice(start, end));
  if (pastOfPress.test(words)) return false;
  const [crowd] = knownCrowd.exec(words) ?? [];
  return crowd !== undefined && !isAfterNames && !lowerAscii(before(folded, start, 600)).includes(crowd);
}

/** “The press reported the speech” tells what happened. */
const pastOfPress = /\b(?:media|press|lobby) (?:[a-z]{3,12}ly )?[a-z]{2,12}ed$/;

/** “The statistics reveal” opens a text: no paper was spoken of. */
const papersFirst =
  /\b(?:statistics|figures|data|numbers|literature|evidence|findings|research|studies|surveys|facts)\b/i;
const knownCrowd = new RegExp(`\\b(?:${authorities}|circles|quarters|media|press|lobby|writers)\\b`);

/** “a survey conducted by LUMS”, “a historian, Will Durant, wrote”, “figures of the Planning Commission show”. */
export function isNamed(folded: string, { start, end }: Span): boolean {
  const words = folded.slice(start, end);
  if (namesIn(words.replace(/^\S+/, ''), within)) return true;
  if (papers.test(words) && namesIn(words, issuedBy)) return true;
  const following = after(folded, end, 60);
  return paperLast.test(words) && followingIssuer.test(following) && namesIn(following, issuedBy);
}

/** What stands before a crowd and says whose or which it is; asked of the text as written. */
const pointsToSomebody = regex(
  '',
  String.raw`(?:\b(?:[Tt]hese|[Tt]hose|[Tt]he|[Bb]oth|[Tt]wo|[Tt]hree|[Ss]uch|[Hh]is|[Hh]er|`,
  "[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[Ww]hose|[Nn]o|[Ff]our|[A-Z]{2,6})|'s?) $",
);

/** “Oxford historians” are of somewhere; “Western scholars” and “Hindu writers” are of anywhere. */
function isNameBefore(preceding: string): boolean {
  const [, name] = /(?<=[\p{Ll},] )(\p{Lu}\p{Ll}+) $/u.exec(preceding) ?? [];
  return name !== undefined && !notPeople.has(name) && !/(?:an|ese|ish|ic|ern|ist|im|i|ch)$/.test(name);
}

/** “As Benazir Shah and other journalists have documented”. */
const isJoinedToName = /\p{Lu}\p{L}+ \p{Lu}[\p{L}'-]+,? (?:and|or) (?:(?:many|several|some|a few) )?$/u;

/** “from NUST”, “, notably X,”. */
const within =
  /(?:\b(?:from|at|like|including|notably|namely|especially|such as|for (?:example|instance)|e\.g\.),?|,) (?=(?:the )?\p{Lu})/u;
const papers =
  /\b(?:reports?|stud(?:y|ies)|surveys?|polls?|research|data|figures|statistics|estimates?|findings|papers?|articles?)\b/i;
const paperLast = new RegExp(`(?:${papers.source})$`, 'i');
const issuedBy =
  /\b(?:of|by|from|published in|published by|issued by|released by|conducted by|compiled by) (?=(?:the )?"?\p{Lu})/u;
const followingIssuer = new RegExp(`^,? (?:\\p{Ll}+ ){0,2}?${issuedBy.source}`, 'u');

/** Whether a capitalised word that is no country, people or opening word stands right behind the lead. */
function namesIn(words: string, lead: RegExp): boolean {
  const at = lead.exec(words);
  if (at === null) return false;
  const run =
    /^(?:the )?"?((?:\p{Lu}[\p{L}.'-]*[ ,]{0,2}){1,4})/u.exec(words.slice(at.index + at[0].length))?.[1] ??
    '';
  return run.split(/[ ,]+/).some(word => word !== '' && !isGeneral(word)) || bodyWord.test(run);
}

const bodyWord =
  /\b(?:University|Institute|College|Ministry|Bank|Commission|Council|Centre|Center|Department|Board)\b/;

function isGeneral(word: string): boolean {
  const bare = word.replace(/'s?$/, '');
  return notPeople.has(bare) || openingCapitals.has(bare);
}

/** Sentences that say in plain words who it was: “Ilhan Niaz is the source of this claim”, “X for one”. */
export function sentencesThatName(folded: string, sentences: readonly Sentence[]): boolean[] {
  return sentences.map(({ span }) => namesItsSource.test(folded.slice(span.start, span.end)));
}

const name = String.raw`(?<![\p{L}'-])\p{Lu}[\p{L}'-]{0,24}\.?(?: (?:\p{Lu}[\p{L}'-]{0,24}\.?|(?:bin|ibn|ul|al|de|von)\b)){0,4}`;
const namesItsSource = regex(
  'u',
  `${name}(?:, [^,.;]{1,60},)? (?:is|was|are|were) (?:the |its |one |their |that |a |among )`,
  String.raw`(?:source|author|speaker|writer|thinker|scholar|historian|expert|of them|such|these|those|them)(?!\p{L})|`,
  String.raw`^(?:That|This|The|His|Her) (?:\p{Ll}+ ){0,3}(?:source|author|thinker|writer|scholar|expert|speaker|man|report|study|`,
  `survey|paper|newspaper|claim|line|verse|words?|estimate|figure|historian|name|poet|philosopher)s?(?: \\p{Ll}+){0,4}? `,
  `(?:is|was|are|were|comes from|came from|belongs to|appeared in|of) (?:the |from |by |in |that of |those of |made by |given by )?"?${name}|`,
  String.raw`${name},? (?:for (?:one|example|instance)|above all|in particular|foremost|first among them|being|the (?:\p{Ll}+est|first|chief) (?:of|among))(?!\p{L})|`,
  `, the ${name} (?:group|mission|team|delegation|panel|committee) (?:\\p{Ll}+ ){0,2}(?:${name} )?being|`,
  '(?:[Oo]ne of (?:them|these)|[Aa]mong (?:them|others|these)|[Pp]rominent among them|[Nn]amely|[Nn]otably|',
  `[Tt]o name (?:one|a few)|[Ss]uch as|[Ii]ncluding)(?: is| was| are| were|,)? ${name} ${name}`,
);
