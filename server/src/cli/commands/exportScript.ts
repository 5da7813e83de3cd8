import { basename, resolve } from 'node:path';
import { formatMessage } from '../../core/index.js';
import { decode } from '../decode.js';
import type { Host } from '../host.js';
import { formatProblem, UsageError } from '../problems.js';
import { readInput } from '../readInput.js';
import type { ExitCode } from '../tally.js';
import { writeOutput } from '../writeOutput.js';

export const exportFormats = ['html', 'docx', 'pdf'] as const;

export interface ExportOptions {
  readonly format: (typeof exportFormats)[number];
  readonly output?: string;
  readonly force?: boolean;
}

/** Who suggested what `{++ ++}` and `{-- --}` hold: in Markdown they have no name. */
const author = 'Tutor';

/** Writes a script for readers without an editor, with its remarks. */
export async function exportScript(host: Host, path: string, options: ExportOptions): Promise<ExitCode> {
  const decoded = decode(await readInput(host, path));
  if (decoded.kind === 'problem') throw new UsageError(formatProblem(path, decoded.problem));
  const stem = path.replace(/(?:\.essay)?\.(?:md|markdown|txt)$/i, '');
  const output = options.output ?? `${stem}.${options.format}`;
  if (resolve(host.cwd, output) === resolve(host.cwd, path)) {
    throw new UsageError(`${output} is the script itself.`);
  }
  const content = await contentOf(host, decoded.text, basename(stem), options);
  await writeOutput(host, output, content, options.force === true);
  host.writeOut(`Wrote ${output}.\n`);
  return 0;
}

async function contentOf(
  host: Host,
  markdown: string,
  title: string,
  { format }: ExportOptions,
): Promise<string | Uint8Array> {
  const interchange = await host.interchange();
  const html = (): string => interchange.toHtml(markdown, { title, language: 'en', localize: formatMessage });
  const docx = (): Promise<Uint8Array> => interchange.toDocx(markdown, { author, date: host.date });
  switch (format) {
    case 'html':
      return html();
    case 'docx':
      return docx();
    case 'pdf': {
      const printed = await host.printPdf({ html: html(), docx });
      if (printed.kind === 'pdf') return printed.bytes;
      const found =
        printed.kind === 'none'
          ? 'a PDF needs Chromium, Chrome, Edge or LibreOffice, and none was found'
          : `${printed.program} made no PDF`;
      throw new UsageError(`${found}. Export as html, and print that from a browser.`);
    }
    default:
      return format satisfies never;
  }
}
