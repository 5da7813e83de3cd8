import { readDocx } from './docx/readDocx.js';
import { writeDocx } from './docx/writeDocx.js';
import { writeHtml } from './html/writeHtml.js';
import type { Interchange } from './interchange.js';
import { readMarkdown } from './markdown/readMarkdown.js';
import { writeMarkdown } from './markdown/writeMarkdown.js';

export const interchange: Interchange = {
  toHtml: (markdown, options) => writeHtml(readMarkdown(markdown), options),
  toDocx: (markdown, options) => writeDocx(readMarkdown(markdown), options),
  fromDocx(bytes) {
    const read = readDocx(bytes);
    return read.kind === 'problem'
      ? read
      : { kind: 'script', markdown: writeMarkdown(read.script), notes: read.notes };
  },
};
