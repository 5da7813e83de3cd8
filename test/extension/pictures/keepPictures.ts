import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chosenPictures, shownLooks } from './chosenPictures.js';
import { smallPng } from './smallPng.js';

const root = resolve(__dirname, '../../..');
const images = join(root, 'docs/images');

/** The pictures of the last `npm run screenshots` that the documentation shows, into `docs/images`; and its page. */
async function keepPictures(): Promise<void> {
  await mkdir(images, { recursive: true });
  for (const { file } of chosenPictures) {
    for (const { look } of shownLooks) {
      const taken = await readFile(join(root, 'out/screenshots', look, `${file}.png`));
      await writeFile(join(images, `${file}-${look}.png`), smallPng(taken));
    }
  }
  await writeFile(join(root, 'docs/screenshots.md'), page());
}

function page(): string {
  const looks = shownLooks.map(({ name }) => name);
  const sections = chosenPictures.map(({ file, part, shows }) => {
    const cells = shownLooks.map(({ look, name }) => `![${name}](images/${file}-${look}.png)`);
    return `## ${part}\n\n${shows}\n\n${row(looks)}${row(looks.map(() => '---'))}${row(cells)}`;
  });
  const about = 'Taken by `npm run screenshots` in a real VS Code, and put here by `npm run pictures`.';
  return `# Screenshots\n\n${about}\n\n${sections.join('\n')}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

keepPictures().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
