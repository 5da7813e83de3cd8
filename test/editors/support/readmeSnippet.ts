import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const readme = resolve(__dirname, '../../../README.md');

/** The first code block under a heading of the third level: what users paste is what is tested. */
export function readmeSnippet(heading: string): string {
  const text = readFileSync(readme, 'utf8');
  const section = text.split(/^(?=#{1,3} )/m).find(each => each.startsWith(`### ${heading}\n`));
  if (section === undefined) throw new Error(`The README has no heading “### ${heading}”.`);
  const snippet = /^```\w+\n(?<code>[\s\S]*?)^```$/m.exec(section)?.groups?.code;
  if (snippet === undefined) throw new Error(`The README has no code block under “### ${heading}”.`);
  return snippet;
}
