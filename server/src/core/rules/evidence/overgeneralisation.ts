import { foldTypography } from '../../evidence/foldTypography.js';
import { quotedSpans } from '../../evidence/quotedSpans.js';
import { toRaw } from '../../markdown/prose.js';
import { strings } from '../../options.js';
import { splitSentences } from '../../prose/sentences.js';
import { defineRule } from '../../rule.js';
import { contains, shift } from '../../span.js';
import { maySweep, sweepingClaim } from '../support/sweepingClaim.js';

export const overgeneralisation = defineRule({
  id: 'overgeneralisation',
  group: 'evidence',
  scope: 'paragraph',
  severity: 'hint',
  confidence: 'low',
  concern: 'presence',
  options: {
    allow: strings({ default: [], description: 'Phrases that are never flagged.' }),
  },
  docs: {
    summary: 'A claim about all people, or about all times, that one exception refutes.',
    rationale:
      'An examiner who thinks of one exception has refuted “all politicians” or “always”; “most” and a figure hold. ' +
      'Nothing is said of duties and rights (“all citizens are equal”), of questions and quotations, nor of a ' +
      'sentence that brings evidence for what it says.',
    sources: ['FPSC examiners 2019 (Computer Science): vague, general statements'],
  },
  messages: {
    sweeping: '“{phrase}”: is there no exception? Say how many, or who.',
  },

  check({ prose, evidence, sentences }, report, { allow }) {
    const { text } = prose;
    if (!maySweep(text)) return;
    const folded = foldTypography(text);
    const quotations = quotedSpans(folded);
    const allowed = new Set(allow.map(phrase => phrase.toLowerCase()));
    for (const [index, { span, text: words }] of splitSentences(text).entries()) {
      const raw = sentences[index]?.span;
      const isProven = evidence.some(
        ({ kind, confidence, span: place }) =>
          raw !== undefined && confidence === 'high' && kind !== 'date' && contains(raw, place),
      );
      if (isProven || words.endsWith('?')) continue;
      const claim = sweepingClaim(folded.slice(span.start, span.end));
      if (claim === undefined) continue;
      const found = shift(claim, span.start);
      const phrase = text.slice(found.start, found.end);
      if (allowed.has(phrase.toLowerCase()) || quotations.some(quotation => contains(quotation, found)))
        continue;
      report('sweeping', { span: toRaw(prose, found), data: { phrase } });
    }
  },
});
