import { evidenceKey } from '../../evidence/evidenceKey.js';
import { defineRule } from '../../rule.js';
import { namesSource } from '../support/namesSource.js';
import { allOf, type PlacedSentence, sentencesOf, surroundingsOf } from '../support/surroundings.js';

export const unsourcedFigure = defineRule({
  id: 'unsourced-figure',
  group: 'evidence',
  scope: 'document',
  severity: 'hint',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'A share, a sum or a rank stands without its source.',
    rationale:
      'A figure that nobody can check may be taken for invented. Nothing is said where a report, a body, a law, a ' +
      'person or a paper is named in the same sentence, in the one before or in the one after, nor where the sentence ' +
      'gives the year or the figure was given with its source elsewhere. Round counts and measures need no source.',
    sources: [
      'FPSC examiners 2019 (Economics): unverifiable data may be treated as plagiarism',
      'Tutors’ remarks: “Figure without a source”',
    ],
  },
  messages: {
    noSource: '“{figure}”: says who? Name the source and its year.',
    leaveSlot: 'Leave a slot for the source',
  },

  check(essay, report) {
    const sentences = sentencesOf(essay);
    const sourced = new Set(
      sentences.filter(namesSource).flatMap(({ evidence }) => evidence.filter(isFigure).map(evidenceKey)),
    );
    for (const sentence of sentences) {
      // One slot serves all the figures of a sentence.
      const figure = sentence.evidence.find(isFigure);
      if (figure === undefined || !mayNeedSource(sentence) || sourced.has(evidenceKey(figure))) continue;
      const start = sentence.span.start;
      const around = surroundingsOf(essay, sentence.span);
      if (
        allOf(around).some(
          one => namesSource(one) || hasSourceWord.test(one.text) || namesBody.test(one.text),
        )
      )
        continue;
      const found = sentence.section.evidence.find(
        ({ kind, span, text }) => kind === 'statistic' && start <= span.start && text === figure.text,
      );
      if (found === undefined) continue;
      const place = found.span.end;
      const edits = /[[(:\w%*_=-]/.test(essay.text.charAt(place))
        ? []
        : [{ span: { start: place, end: place }, newText: ' [source, year]' }];
      const fixes = edits.length === 0 ? [] : [{ title: 'leaveSlot', isSafe: false, edits } as const];
      report('noSource', { span: found.span, data: { figure: found.text.replace(/\s+/g, ' ') } }, ...fixes);
    }
  },
});

/** A particular figure: a share, a sum, a rank, a large count. “120 days” and “29 cities” are none. */
function isFigure({ kind, text, confidence }: PlacedSentence['evidence'][number]): boolean {
  return kind === 'statistic' && confidence === 'high' && particular.test(text);
}

const particular =
  /%|per ?cent|\bpc\b|percentage|basis points|[$£€₹]|\b(?:Rs|PKR|USD)\b|rupees?|dollars?|[mb]illion|trillion|lakh|crore|\b(?:bn|mn)\b|[Rr]ank|[Ss]t(?:ands?|ood) (?:at )?\d|\d(?:st|nd|rd|th)|out of|\d\.\d|\d,\d{3}|\d\/\d/;

/** A plan (“should spend 4 per cent”), a question or a supposition states no fact. */
function mayNeedSource({ section, text, raw, paragraph }: PlacedSentence): boolean {
  if (section.role === 'references' || section.role === 'conclusion') return false;
  if (paragraph.container === 'footnote' || paragraph.container === 'cell') return false;
  return !text.trimEnd().endsWith('?') && !plan.test(text) && !year.test(text) && !slot.test(raw);
}

const plan = /\b(?:should|must|ought|could|would|may|might|if|suppose|imagine|target|aims?|let us)\b/i;
/** With its year a figure can be looked up: readers let it pass. */
const year = /(?<![\d,.])(?:1[89]|20)\d\d(?![\d,.]\d|\d)/;
const slot = /\[[^[\]]{0,30}(?:source|year|citation|reference)/i;
const hasSourceWord =
  /\b(?:according to|as per|census|survey|reports?|reported|index|statistics|data|estimates?|estimated|stud(?:y|ies)|budget of|law|act|constitution|treaty|agreement|award|source|official(?:s|ly)?|ministry|figures? (?:of|from|by)|elections?|votes?|voted|polls|referendum)\b/i;
/** A body that no list of ours holds: “the Competition Commission”, “DSCA notified”. */
const namesBody =
  /\p{Lu}\p{L}{1,20} (?:\p{L}{1,20} )?(?:Bureau|Commission|Authority|Ministry|Division|Council|Committee|Bank|Department|Agency|Institute|University|Foundation|Court|Organi[sz]ation|Forum|Fund)\b|\b(?:Bureau|Commission|Authority|Ministry|Department|Institute|University|Board) (?:of|for)\b|\b(?!GDP|GNP|CPEC|BRI|USD|PKR|FDI|NATO|USA|FATA|MAF|CSS|PTI|PPP|PML|AIDS|COVID)[A-Z]{3,8}\b(?! ?\))/u;
