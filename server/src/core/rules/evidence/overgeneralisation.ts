import { anyOf } from '../../evidence/anyOf.js';
import { foldTypography } from '../../evidence/foldTypography.js';
import { quotedSpans } from '../../evidence/quotedSpans.js';
import { regex } from '../../evidence/regex.js';
import { toRaw } from '../../markdown/prose.js';
import { strings } from '../../options.js';
import { splitSentences } from '../../prose/sentences.js';
import { defineRule } from '../../rule.js';
import { contains } from '../../span.js';

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
    if (!hint.test(text)) return;
    const folded = foldTypography(text);
    const quotations = quotedSpans(folded);
    const allowed = new Set(allow.map(phrase => phrase.toLowerCase()));
    for (const [index, { span, text: words }] of splitSentences(text).entries()) {
      const raw = sentences[index]?.span;
      const isProven = evidence.some(
        found => raw !== undefined && found.confidence === 'high' && contains(raw, found.span),
      );
      if (isProven || words.endsWith('?') || states.test(words)) continue;
      const match = sweeping.exec(folded.slice(span.start, span.end));
      if (match === null) continue;
      const start = span.start + match.index;
      const found = { start, end: start + match[0].length };
      const phrase = text.slice(found.start, found.end);
      if (allowed.has(phrase.toLowerCase()) || quotations.some(quotation => contains(quotation, found)))
        continue;
      report('sweeping', { span: toRaw(prose, found), data: { phrase } });
    }
  },
});

const hint = /\b(?:all|every|always|never|no|nobody|everybody|everyone|none)\b/i;

/** Duties, rights and suppositions, and the sentence that takes the claim back. */
const states =
  /\b(?:should|must|shall|ought|would|could|can|may|might|if|when|rights?|equal|law|laws|constitution|guarantees?|free to|let|unless|except|but not|God|Allah|Quran|Islam|Prophet)\b/i;

const people = anyOf(
  'politicians?|leaders?|rulers?|governments?|parties|generals?|judges?|bureaucrats?|officials?|policemen|landlords?',
  'people|persons?|men|women|man|woman|citizens?|Pakistanis?|Indians?|Americans?|Muslims?|Hindus?|Westerners?|mullahs?',
  'teachers?|students?|youth|voters?|farmers?|countries|nations?|states?|institutions?|families|parents|feudals?|elites?',
  'media|journalists?|human beings?|humans?|countrym[ae]n|family|country|institution|one',
);
const state = anyOf(
  'Pakistan|India|America|US|USA|China|Russia|Israel|Iran|Afghanistan|Britain|the West|the army|the establishment',
  'the elite|the nation|the public|the masses|our leaders|our rulers|our nation|history',
);
const verb = anyOf(
  'is|are|was|were|has|have|had|do|does|did|wants?|knows?|thinks?|believes?|agrees?|loves?|hates?|seeks?|suffers?|lies?',
  'steals?|looks?|cares?|follows?|trusts?|trusted|respects?|listens?|pays?|obeys?|likes?',
);
const notAll = String.raw`(?<!\b(?:not|nearly|almost|virtually|practically|of|for|to|in|by|with|from|above|after|at|like|between|among) )`;

const sweeping = regex(
  'i',
  // “all politicians are”, “every leader has”, “no one cares”: the subject of a claim.
  String.raw`${notAll}\b(?:(?:all|every) (?:our |the |of our |of the |these |its )?(?:[a-z]+ )?${people}|`,
  String.raw`everyone|everybody|no one|no-one|nobody)(?= ${verb}\b)`,
  // “our leaders have always betrayed”, “women are never given”, “politicians always break”.
  String.raw`|(?<!some |few |many |most |several )\b(?:${people}|${state}|they) (?:have |has |are |is |were |was )?`,
  '(?:always|never)(?= [a-z])',
);
