import type { Essay, Section } from '../../essay/essay.js';
import { withDescendants } from '../../essay/queries.js';
import { foldTypography } from '../../evidence/foldTypography.js';
import { findParticularNames, speaksOfCase } from '../../evidence/particularNames.js';

/** The most names that a message tells. */
const mostNames = 2;

/** Somebody or something in particular that no finder knows: “A”, “B”; empty where the names make no case. */
export function namedCases({ question }: Essay, section: Section): string {
  const asked = new Set((question?.contract.text ?? '').toLowerCase().match(/\p{L}[\p{L}'’-]*/gu));
  const text = withDescendants(section)
    .flatMap(({ paragraphs }) => paragraphs.map(({ facts }) => facts.text))
    .join(' ');
  const names = findParticularNames(foldTypography(text), asked);
  return speaksOfCase(names) ? quoted(names.map(name => name.text)) : '';
}

/** “cold war”, “war on terror”: what is named but proves little alone; empty where there is none. */
export function weakNames(section: Section): string {
  return quoted(withDescendants(section).flatMap(({ evidence }) => evidence.map(({ text }) => text)));
}

function quoted(texts: readonly string[]): string {
  const names = new Map(texts.map(text => [text.toLowerCase(), `“${text.replace(/\s+/g, ' ')}”`]));
  return [...names.values()].slice(0, mostNames).join(', ');
}
