import { defineRule } from '../../rule.js';
import { openingWords, quotationsOf, slotPlace } from '../support/quotations.js';
import { scriptureQuoted, textAround } from '../support/quotedScripture.js';
import { surroundingsOf } from '../support/surroundings.js';

export const ayahWithoutReference = defineRule({
  id: 'ayah-without-reference',
  group: 'evidence',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'A verse of the Quran is quoted without surah and verse.',
    rationale:
      'A verse with its place, as in Al-Baqarah 2:256, can be checked and earns full credit; without it the examiner ' +
      'must take the words on trust. Nothing is said where the place stands in the sentence before or after. A surah ' +
      'named without its verse is a hint, since a short surah may be quoted whole.',
    sources: ['Jahangir’s World Times, Islamic Studies: give surah and verse'],
  },
  messages: {
    noPlace: '“{words}”: which surah and verse?',
    noVerse: '“{words}”: which verse of the surah?',
    leaveSlot: 'Leave a slot for surah and verse',
    leaveVerse: 'Leave a slot for the verse',
  },

  check(essay, report) {
    for (const section of essay.sections) {
      if (section.role === 'references') continue;
      for (const quotation of quotationsOf(section)) {
        const around = surroundingsOf(essay, quotation.whole);
        if (scriptureQuoted(quotation, around) !== 'verse') continue;
        const text = textAround(around);
        if (place.test(text) || slot.test(text)) continue;
        const span = slotPlace(essay.text, quotation);
        const data = { words: openingWords(quotation) };
        const edit = (newText: string) => (span === undefined ? [] : [{ span, newText }]);
        const namesSurah = surah.test(text);
        const edits = edit(namesSurah ? ' [verse]' : ' [surah:verse]');
        const title = namesSurah ? 'leaveVerse' : 'leaveSlot';
        const fixes = edits.length === 0 ? [] : [{ title, isSafe: false, edits } as const];
        if (namesSurah) report('noVerse', { span: quotation.span, severity: 'hint', data }, ...fixes);
        else report('noPlace', { span: quotation.span, data }, ...fixes);
      }
    }
  },
});

const place =
  /\d{1,3} ?: ?\d{1,3}|\b(?:[Vv]erses?|[Aa]yah?|[Aa]yat|[Vv]\.|[Vv]v\.)[:,]? ?(?:[Nn]os?\.? ?|[Nn]umber )?\d|\b(?:[Aa]l|[Aa]n|[Aa]r|[Aa]s|[Aa]t|[Aa]sh|[Aa]z|[Aa]d)-\p{Lu}[\p{L}'-]{1,20}[,:]? ?\(?\d|\bSurah? [\p{L}' -]{2,30}[,:]? ?\(?\d/u;
const surah =
  /\b[Ss]ura[ht]?\b|\b[Ss]urat(?:ul)?\b|\((?:[Aa]l|[Aa]n|[Aa]r|[Aa]s|[Aa]t|[Aa]sh|[Aa]z|[Aa]d)-\p{Lu}\p{L}+\)/u;
/** What is still to be filled in has a rule of its own. */
const slot = /\[[^[\]]{0,30}(?:verse|surah|source|reference)/i;
