import type { Evidence } from '../evidence/evidence.js';
import { regex } from '../evidence/regex.js';
import { keptByObject } from '../memo.js';
import { withDefinedAcronyms } from '../question/acronyms.js';
import type { QuestionContract, QuestionTerm, TermOccurrence } from '../question/questionContract.js';
import { termOccurrences } from '../question/terms.js';
import type { EvidenceInText, ParagraphFacts } from './paragraph.js';

/** The terms of the question that `occurrences` (of `text`) take up, each once, in the question's order. */
export function termsTakenUp(
  contract: QuestionContract,
  text: string,
  occurrences: readonly TermOccurrence[],
): readonly QuestionTerm[] {
  const all =
    contract.acronyms.length === 0 ? occurrences : withDefinedAcronyms(text, occurrences, contract.acronyms);
  const keys = new Set(all.map(({ key }) => key));
  return contract.terms.filter(({ key }) => keys.has(key));
}

/**
 * The paragraph's evidence without what is only the question's own words: in an answer about SAARC, “SAARC” proves
 * nothing (domain notes, section 5: 61 of 84 finds in one text were the question's own name).
 */
export function ownEvidence(
  facts: ParagraphFacts,
  contract: QuestionContract | undefined,
): readonly EvidenceInText[] {
  return contract === undefined ? facts.evidence : evidenceUnder(contract)(facts);
}

/** An edit leaves the question and most paragraphs as they were, so their evidence is weighed once. */
const evidenceUnder = keptByObject((contract: QuestionContract) => {
  const asked = {
    text: folded(contract.text),
    keys: new Set(contract.terms.map(({ key }) => key)),
  };
  return keptByObject(({ raw, evidence }: ParagraphFacts) =>
    evidence.filter(one => !isFromQuestion(one, asked) || saysWhatItHolds(raw, one)),
  );
});

/** “the Nehru Report wanted joint electorates”: to know what the question's document says is evidence again. */
function saysWhatItHolds(raw: string, { kind, span }: Evidence): boolean {
  return (
    documentKinds.has(kind) &&
    (provision.test(raw.slice(span.end, span.end + 60)) ||
      (through.test(raw.slice(Math.max(0, span.start - 16), span.start)) &&
        doneBy.test(raw.slice(span.end, span.end + 80))))
  );
}

const documentKinds: ReadonlySet<Evidence['kind']> = new Set(['report', 'law', 'treaty']);
const provision = regex(
  '',
  `^[*_="”’)]{0,4}(?:'s)?(?: (?:also|itself|clearly|expressly|only|however|then|which|that)){0,2} `,
  '(?:(?:wanted|demanded|g[ai]ves?(?! (?:(?:much )?more|them|us|him|people|hope|powers?|rights?|birth|rise|way)\\b)|assigned|allocated|divided|proposed|recommended|provided(?: for)?|stipulated|abolished|prohibited|guaranteed|reserved|',
  'takes (?:away )?(?:the|its|from)|took (?:away )?(?:the|its|from)|hands?(?: over)? the|handed|abolishes|establishes|established|creates a|created a|sets up|set up|inserts|transfers|bars|barred|',
  'promised|rejected|offered|conceded|envisaged|accepted the|denied|fixed|forbade|allotted|granted|required|raised the|',
  'lowered|inserted|omitted|deleted|replaced|renamed|transferred|rewrote|shifted|put the|places|ranks|ranked|does not allow|',
  'did not allow|forbids|prohibits|provides that|guarantees|requires|binds|reserves|stipulates|lays down|laid down)',
  String.raw`|was for (?:a |the )?(?:strong|weak|joint|separate|federal|unitary))(?![A-Za-z-])(?= \S+ \S+)`,
);

/** “Through the 18th Amendment the concurrent list was abolished”. */
const through = /\b(?:[Tt]hrough|[Bb]y|[Uu]nder|[Ii]n) (?:the )?[*_=“"]{0,3}$/;
const doneBy =
  /^[*_=”"]{0,3},? (?:the |its |our )?(?:[\p{L}-]+ ){1,5}(?:was|were|has been|have been|is|are) (?:\p{L}+ly )?(?:abolished|omitted|deleted|inserted|added|transferred|shifted|devolved|created|established|renamed|restored|removed|replaced|raised|reduced|reserved|guaranteed|given to|made (?:mandatory|binding|free))(?!\p{L})/u;

interface Asked {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

function isFromQuestion({ kind, text }: Evidence, asked: Asked): boolean {
  if (kind === 'quotation') return false;
  if (asked.text.includes(folded(text))) return true;
  if (kind === 'date' || kind === 'statistic' || /\d/.test(text)) return false;
  const own = termOccurrences(text);
  return 0 < own.length && own.every(({ key }) => asked.keys.has(key));
}

function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?: constitutional)? amendments?(?!\p{L})/gu, ' amendment')
    .trim()} `;
}
