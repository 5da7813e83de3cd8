import type { EvidenceKind } from '../../evidence/evidence.js';
import { defineRule } from '../../rule.js';
import { explains } from '../support/explains.js';
import { type PlacedSentence, sentencesOf } from '../support/surroundings.js';

export const unexplainedEvidence = defineRule({
  id: 'unexplained-evidence',
  group: 'evidence',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'absence',
  docs: {
    summary: 'A paragraph lists facts and does not say what they prove.',
    rationale:
      'A fact proves a heading only for a reader who sees the tie: a closing sentence that says what follows from it ' +
      'makes an argument of a note. Looked at are paragraphs of an argument in which every sentence brings evidence, and ' +
      'none says why, so or therefore.',
    sources: [
      'Tutors’ remarks: “Explain how this fact proves the heading”',
      'FPSC examiners 2019 (Pakistan Affairs): narration instead of causes and effects',
      'css.calcstack: claim, evidence, warrant',
    ],
  },
  messages: {
    endsOnFact: 'The paragraph ends on “{evidence}”: say what it proves.',
  },

  check(essay, report) {
    const sentences = sentencesOf(essay);
    for (const [index, sentence] of sentences.entries()) {
      const { paragraph, section, text } = sentence;
      const next = sentences[index + 1];
      if (section.role !== 'argument' || paragraph.container !== 'prose') continue;
      // A paragraph after it may take the fact up.
      if (next?.section === section) continue;
      const { facts } = paragraph;
      const { length } = facts.sentences;
      if (length < fewestSentences || 0 < facts.placeholders.length || explains(facts.text)) continue;
      // A sentence without a fact may say what the others prove.
      if (!sentences.slice(index + 1 - length, index + 1).every(tells)) continue;
      const proof = section.evidence.findLast(
        found =>
          found.paragraph === paragraph &&
          sentence.span.start <= found.span.start &&
          found.confidence === 'high',
      );
      if (proof === undefined || !proving.has(proof.kind) || /[?:]$/.test(text)) continue;
      report('endsOnFact', { span: proof.span, data: { evidence: shortened(proof.text) } });
    }
  },
});

/** A single sentence is thin, which has a rule of its own. */
const fewestSentences = 2;

const proving: ReadonlySet<EvidenceKind> = new Set([
  'statistic',
  'date',
  'report',
  'quotation',
  'law',
  'treaty',
  'event',
  'case',
]);

/** What somebody holds explains more than it tells. */
function tells({ evidence }: PlacedSentence): boolean {
  return evidence.some(({ kind, confidence }) => confidence === 'high' && proving.has(kind));
}

function shortened(text: string): string {
  const plain = text.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();
  return plain.length <= 30 ? plain : `${plain.slice(0, 30).replace(/\s\S*$/, '')} …`;
}
