import type { Severity } from '../../diagnostic.js';
import type { Essay, PlacedEvidence } from '../../essay/essay.js';
import { sectionsOf, withDescendants } from '../../essay/queries.js';
import type { EvidenceKind } from '../../evidence/evidence.js';
import { evidenceKey } from '../../evidence/evidenceKey.js';
import { keptByText } from '../../memo.js';
import { defineRule } from '../../rule.js';

export const conclusionIntroducesEvidence = defineRule({
  id: 'conclusion-introduces-evidence',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'The conclusion brings evidence that stands nowhere before.',
    rationale:
      'A conclusion draws the sum of what was argued; a new figure there supports nothing, and under its argument it ' +
      'would have earned its mark. What is repeated from the text is welcome, a year to come (“by 2030”) is no evidence, ' +
      'and a closing quotation or a new date is only a hint.',
    sources: [
      'Gondal (Scribd 887599369): the conclusion summarises',
      'Domain page 3.1: the conclusion must answer the question, with no new evidence',
    ],
  },
  messages: {
    new: '“{evidence}” is new here: give it under an argument, then conclude from it.',
    quotation: 'This quotation is new here: a conclusion needs your own words.',
  },

  check(essay, report) {
    const conclusions = new Set(sectionsOf(essay, 'conclusion').flatMap(withDescendants));
    const others = essay.sections.filter(section => !conclusions.has(section) && 0 < section.words);
    if (others.length === 0) return;
    const keys = new Set(others.flatMap(({ evidence }) => evidence.map(evidenceKey)));
    const earlier = foldedTexts(
      essay,
      others.map(({ span }) => span),
    );
    for (const evidence of [...conclusions].flatMap(section => section.evidence)) {
      const severity = severityOf[evidence.kind];
      if (severity === undefined || evidence.confidence === 'low') continue;
      if (keys.has(evidenceKey(evidence)) || isSaidBefore(evidence, earlier) || isToCome(evidence, essay))
        continue;
      const { span, kind, text } = evidence;
      if (kind === 'quotation') report('quotation', { span, severity });
      else report('new', { span, severity, data: { evidence: text.replace(/\s+/g, ' ') } });
    }
  },
});

/** A figure or a report cannot be but evidence; a date or a quotation may round the answer off. */
const severityOf: Partial<Record<EvidenceKind, Severity>> = {
  statistic: 'warning',
  report: 'warning',
  date: 'hint',
  quotation: 'hint',
};

/** Question, outline and sections as one folded text; all but the section being written is folded already. */
function foldedTexts(
  { text, question, outline }: Essay,
  spans: readonly { start: number; end: number }[],
): string {
  const outlined = outline === undefined ? [] : [outline.span];
  const body = [...outlined, ...spans].map(({ start, end }) => text.slice(start, end));
  const words = [question?.contract.text ?? '', ...body].map(part => foldedText(part).trim());
  return ` ${words.filter(part => part !== '').join(' ')} `;
}

/** The words themselves, or every number in them. */
function isSaidBefore({ text }: PlacedEvidence, earlier: string): boolean {
  if (earlier.includes(folded(text))) return true;
  const numbers = text.replace(/(?<=\d),(?=\d)/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
  return 0 < numbers.length && numbers.every(number => earlier.includes(` ${folded(number).trim()} `));
}

/** “By 2030”, “until 2047”: the conclusion looks ahead. */
function isToCome({ kind, span, text: words }: PlacedEvidence, { text }: Essay): boolean {
  return (
    kind === 'date' &&
    (ahead.test(text.slice(Math.max(0, span.start - 30), span.start)) || aheadIn.test(words))
  );
}

const ahead =
  /\b(?:by|until|till|before|beyond|towards?|vision)\s(?:the\s)?(?:(?:year|end of|start of)\s)?$/i;
const aheadIn = /^(?:by|until|till|before|beyond)\s/i;

function folded(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const foldedText = keptByText(folded, 500_000);
