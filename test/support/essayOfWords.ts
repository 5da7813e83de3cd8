import { question, seededPick, sentence, title } from './sentences.js';

/** A well laid-out answer of about so many words: header, question, introduction, arguments, conclusion. */
export function essayOfWords(words: number, seed = 1): string {
  const pick = seededPick(seed);
  const sections = Math.round(Math.max(Math.min(12, words / 80), words / 250));
  const perSection = words / sections;
  const blocks = ['# A. Candidate', '## Batch - 21', question(pick)];
  for (let index = 0; index < sections; index += 1) {
    blocks.push(`## ${headingOf(index, sections, title(pick))}`);
    for (let count = 0; count < perSection - 30; ) {
      const paragraph = Array.from({ length: 3 + pick(4) }, () => sentence(pick)).join(' ');
      blocks.push(paragraph);
      count += paragraph.split(' ').length;
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

function headingOf(index: number, sections: number, argument: string): string {
  if (index === 0) return 'Introduction';
  return index === sections - 1 ? 'Conclusion' : `${argument} (${index})`;
}
