import type { Essay } from '../../essay/essay.js';
import { regex } from '../../evidence/regex.js';
import { countWords } from '../../prose/words.js';
import { defineRule } from '../../rule.js';
import { namesSource } from '../support/namesSource.js';
import { openingWords, type Quotation, quotationsOf, slotPlace } from '../support/quotations.js';
import { aroundQuotation, scriptureQuoted } from '../support/quotedScripture.js';
import { allOf, type Surroundings, surroundingsOf } from '../support/surroundings.js';

/** A shorter one is a term, a slogan or a label. */
const fewestWords = 5;

export const unattributedQuotation = defineRule({
  id: 'unattributed-quotation',
  group: 'evidence',
  scope: 'document',
  severity: 'warning',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'A quotation stands without its author.',
    rationale:
      'A quotation earns credit for being known, and it is known by its author and its work. Without them it reads as ' +
      'made up, or as lifted from a guide. Nothing is said where somebody is named in the same sentence, in the one ' +
      'before or in the one after; verses and hadith have rules of their own.',
    sources: [
      'FPSC examiners 2019 (Economics): unverifiable data may be treated as plagiarism',
      'Laghari: own analysis over quotations',
    ],
  },
  messages: {
    noAuthor: '“{words}”: who said it, and where?',
    leaveSlot: 'Leave a slot for author and work',
  },

  check(essay, report) {
    for (const section of essay.sections) {
      if (section.role === 'references') continue;
      for (const quotation of quotationsOf(section)) {
        const { text, span, isBlock, whole } = quotation;
        if (countWords(text) < fewestWords || arabic.test(text)) continue;
        if (isCallout(quotation) || isFromQuestion(essay, text)) continue;
        const around = surroundingsOf(essay, whole);
        if (isAttributed(quotation, around) || scriptureQuoted(quotation, around) !== undefined) continue;
        const place = slotPlace(essay.text, quotation);
        const edits = place === undefined ? [] : [{ span: place, newText: ' — [author, work]' }];
        const fixes = edits.length === 0 ? [] : [{ title: 'leaveSlot', isSafe: false, edits } as const];
        // A block without quotation marks may be the writer's own words, set off.
        const severity = isBlock && !/["“”„«»]/.test(text) ? 'hint' : 'warning';
        report('noAuthor', { span, severity, data: { words: openingWords(quotation) } }, ...fixes);
      }
    }
  },
});

const arabic = /\p{Script=Arabic}{2}/u;

function isCallout({ isBlock, text, paragraphs }: Quotation): boolean {
  const [first] = paragraphs;
  return (
    isBlock && (/^\s*(?:\[!|\p{L}[\p{L} ]{1,24}:)/u.test(text) || first?.facts.marks[0]?.span.start === 0)
  );
}

/** “Discuss the statement “…””: the examiner's words need no author here. */
function isFromQuestion({ question }: Essay, text: string): boolean {
  const words = folded(text);
  return question !== undefined && folded(question.contract.text).includes(words);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isAttributed(quotation: Quotation, around: Surroundings): boolean {
  const sentences = allOf(around);
  if (sentences.some(namesSource) || sentences.some(({ raw }) => slot.test(raw))) return true;
  if (around.own.some(({ paragraph }) => 0 < paragraph.facts.vagueAttributions.length)) return true;
  if (quotation.isBlock && nameAfterDash.test(quotation.text)) return true;
  const { lead, tail } = aroundQuotation(quotation, around);
  if (anonymous.test(lead)) return false;
  return speaks.test(lead) || namesWords.test(lead) || speaksBehind.test(tail);
}

const slot = /\[[^[\]]{0,30}(?:author|source|reference|citation|name|who|work)/i;
const nameAfterDash = /[-–—―~] ?\p{Lu}/u;
/** “Someone has said”, “a great thinker once wrote”. */
const anonymous = regex(
  'iu',
  String.raw`\b(?:some ?(?:one|body)|(?:an?|some|one) (?:\p{L}+ ){0,3}(?:philosopher|thinker|scholar|writer|poet|man|author|`,
  String.raw`person|historian|sage|leader|intellectual))(?: (?:\p{L}+ ){0,3}(?:said|says|wrote|remarked|put it|observed))\b[^".]{0,40}$`,
);
/** Somebody is there who says it, be it “the minister” or “he”. */
const speaks = regex(
  'iu',
  String.raw`(?<!\bit is |\bit was |\bit has been |\bwell )\b(?:sa(?:id|ys?)|wr(?:ites?|ote)|written|argue[sd]?|`,
  'declare[sd]?|declaring|call(?:s|ed|ing)?|describe[sd]?|describing|terms?|termed|puts?|remarks?|remarked|observe[sd]?|',
  'warn(?:s|ed|ing)?|state[sd]?|stating|assert(?:s|ed)?|held|holds|rule[sd]|promise[sd]?|announce[sd]?|told|asked|asks|',
  'repl(?:y|ied|ies)|reads?|provide[sd]?|defines?|defined|quote[sd]?|spoke|speaks|spoken|according to|add(?:s|ed)|',
  'conclude[sd]?|admit(?:s|ted)|claim(?:s|ed)?|insist(?:s|ed)|note[sd]|believe[sd]?|thought|vow(?:s|ed)|hail(?:s|ed)|',
  String.raw`proclaim(?:s|ed)?|pledge[sd]?|taught|demand(?:s|ed)?|chant(?:s|ed)|cried|complain(?:s|ed))\b[^".;]{0,60}$`,
);
/** Slogans, sayings, titles and terms: “the slogan “…””, “a paper titled “…””. */
const namesWords = regex(
  'iu',
  String.raw`\b(?:slogans?|mottos?|proverbs?|adages?|maxims?|sayings?|dictum|couplet|poem|verse|titled?|entitled|named|`,
  'known as|phrase|principle|doctrine|headline|clause|preamble|concept|idea|notion|policy|theory|strategy|rule|spirit|',
  'culture|question|belief|view|claim|argument|fear|cry|formula|vision|label|tag|term|words?|name|logic|words of|',
  String.raw`statement|theme|chapter|article|so-called|such as|like|example)\b[^".;]{0,40}$`,
);
const speaksBehind = regex(
  'u',
  String.raw`^["'.,]{0,3} ?(?:[(~-]{1,2} ?\p{Lu}|(?:said|says|wrote|writes|argued|argues|declared|warned|remarked|as|`,
  String.raw`to quote|in the words)\b|(?:\p{L}[\p{L}.'-]* ){1,4}(?:said|says|wrote|put it|declared|warned|remarked)\b|`,
  String.raw`[^"]{0,80}\b(?:words|famous|quoted?|said|wrote|remark|slogan|proverb|saying|motto|maxim|adage) `,
  String.raw`(?:of|by|from|is|was)\b)`,
);
