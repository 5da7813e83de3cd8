import { type Clue, findClues } from './clue.js';
import { after, before } from './context.js';
import type { Finder } from './finder.js';
import type { NameMatch } from './names.js';
import { regex } from './regex.js';

/** Schools of thought: references beside “theory” or with a capital inside a sentence, else plain words. */
export const findTheories: Finder = ({ folded, names }) => [
  ...findClues(folded, [approach]),
  ...(names.get('theory') ?? []).map(match => {
    const { start, end } = match.span;
    const noun = theoryNoun.exec(after(folded, end, 24))?.[0] ?? '';
    const lead = theoryLead.exec(before(folded, start, 24))?.[0] ?? '';
    const named = noun !== '' || lead !== '' || isNamed(folded, match);
    return {
      span: { start: start - lead.length, end: end + noun.length },
      confidence: named ? 'high' : 'low',
    } as const;
  }),
];

/** “according to the primordial approach”, “the instrumentalist school”: a school that the argument leans on. */
const approach: Clue = {
  hint: /approach|school|perspective|paradigm/,
  pattern: regex(
    'gu',
    String.raw`(?<=\b(?:[Aa]ccording to|[Uu]nder|[Ii]n the light of|[Ss]upporters of|[Ff]ollowers of) (?:the )?)\p{Ll}{5,18}(?:ist|alist|ial|ional|ivist|ian) `,
    String.raw`(?:approach|school|perspective|paradigm)(?!\p{L})`,
  ),
};

const theoryNoun =
  /^ (?:[Tt]heor(?:y|ies|ists?)|[Tt]hesis|[Pp]aradigm|[Mm]odel|[Ss]chool of thought|[Pp]rinciple)(?!\p{L})/u;
const theoryLead = /(?:[Tt]heory|[Cc]oncept|[Tt]hesis) of (?:the )?$/;

function isNamed(folded: string, { span, entry }: NameMatch): boolean {
  const words = folded.slice(span.start, span.end);
  if (/(?:theory|thesis|model|analysis)$/i.test(words)) return true;
  const opensSentence = /(?:^|[.!?:]["')]{0,2} {1,4}["'(]?)$/.test(before(folded, span.start, 8));
  return (
    !opensSentence && !capitalisesPlainWords(folded) && /^\p{Ll}/u.test(entry.name) && /^\p{Lu}/u.test(words)
  );
}

/** Who writes “Equality, Justice and Good Governance” writes “Social Contract” the same way. */
function capitalisesPlainWords(folded: string): boolean {
  return 1 < (folded.match(plainCapital)?.length ?? 0);
}

const plainCapital = regex(
  'gu',
  String.raw`(?<=[\p{Ll},;] )(?:Equality|Justice|Accountability|Transparency|Merit|Democracy|Freedom|Liberty|`,
  'Good Governance|Governance|Rule of Law|Law|Society|Power|Peace|Rights|Duties|Unity|Faith|Discipline|Tolerance|',
  String.raw`Education|Development|Progress|Prosperity|Culture|Politics|Economy)(?=[ ,.;](?!\p{Lu}))`,
);
