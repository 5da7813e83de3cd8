import { defineRule } from '../../rule.js';
import { openingWords, quotationsOf, slotPlace } from '../support/quotations.js';
import { scriptureQuoted, textAround } from '../support/quotedScripture.js';
import { surroundingsOf } from '../support/surroundings.js';

export const hadithWithoutCollection = defineRule({
  id: 'hadith-without-collection',
  group: 'evidence',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'A hadith is quoted without its collection.',
    rationale:
      'The collection tells the examiner how sound a hadith is, and that it was learnt and not made up. Nothing is said ' +
      'where a collection stands in the sentence before or after, nor of the Farewell Sermon, a charter or a letter, ' +
      'which are sources by themselves.',
    sources: ['Tutors’ remarks: name the collection of a hadith'],
  },
  messages: {
    noCollection: '“{words}”: in which collection of hadith?',
    leaveSlot: 'Leave a slot for the collection',
  },

  check(essay, report) {
    for (const section of essay.sections) {
      if (section.role === 'references') continue;
      for (const quotation of quotationsOf(section)) {
        const around = surroundingsOf(essay, quotation.whole);
        if (scriptureQuoted(quotation, around) !== 'hadith') continue;
        const text = textAround(around);
        if (collection.test(text) || otherSource.test(text) || slot.test(text)) continue;
        const span = slotPlace(essay.text, quotation);
        const edits = span === undefined ? [] : [{ span, newText: ' [collection, number]' }];
        const fixes = edits.length === 0 ? [] : [{ title: 'leaveSlot', isSafe: false, edits } as const];
        report('noCollection', { span: quotation.span, data: { words: openingWords(quotation) } }, ...fixes);
      }
    }
  },
});

/** Wider than what counts as evidence: any collection named is enough here. “Muslim” alone is a believer. */
const collection =
  /Bu[kh]{2}ari|Bokhari|\bS(?:a|aa)hi?e?h|Tirmi[dz]h?i|Tirmizi|Abu[ -]Da|Ibn[- ]e?-?Maj|Nasa'?i|Nisai|Musnad|Mu'?watt?a|Mishkat|Ba[yi]haqi|Tabarani|Darimi|Riyad|Sunan|Mustadrak|Kanz|Bulugh|\bMuslim(?=[,:]? ?(?:\d|\)|[Hh]adith))|[(,] ?Muslim\b|Musannaf|Ahmad|[Aa]greed upon|Muttafaq|Shama'?il|Adab al/;
const otherSource =
  /(?:[Ll]ast|[Ff]arewell|[Ff]inal) (?:[Ss]ermon|[Aa]ddress|[Kk]hutba|[Pp]ilgrimage|Hajj)|Khutba|Hajja?t?-?u?l|Charter|Misaq|[Tt]reaty|[Ll]etter|Constitution of Mad/;
/** What is still to be filled in has a rule of its own. */
const slot = /\[[^[\]]{0,30}(?:collection|source|reference)/i;
