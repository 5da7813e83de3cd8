import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A script in the two forms that programs make PDFs of. */
export interface Printable {
  readonly html: string;
  readonly docx: () => Promise<Uint8Array>;
}

export type Printed =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  /** No program for it is installed. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly program: string };

/** A browser prints the page as it is; LibreOffice, which cannot lay it out, the Word file with comments in the margin. */
export async function printPdf(printable: Printable): Promise<Printed> {
  const browser = await firstInstalled(browsers);
  const program = browser ?? (await firstInstalled(offices));
  if (program === undefined) return { kind: 'none' };
  const folder = await mkdtemp(join(tmpdir(), 'exam-essay-'));
  try {
    const bytes = await (browser === undefined
      ? printDocx(program, await printable.docx(), folder)
      : printHtml(program, printable.html, folder));
    return { kind: 'pdf', bytes };
  } catch {
    return { kind: 'failed', program };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const run = promisify(execFile);

const patienceMs = 90_000;

async function printHtml(program: string, html: string, folder: string): Promise<Uint8Array> {
  const page = join(folder, 'script.html');
  const pdf = join(folder, 'script.pdf');
  await writeFile(page, html);
  // Chromium refuses its sandbox to the root user; the page is ours, and runs nothing.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const options = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--no-pdf-header-footer',
    profile,
    ...sandbox,
  ];
  await run(program, [...options, `--print-to-pdf=${pdf}`, pathToFileURL(page).href], {
    timeout: patienceMs,
  });
  return readFile(pdf);
}

async function printDocx(program: string, docx: Uint8Array, folder: string): Promise<Uint8Array> {
  const file = join(folder, 'script.docx');
  await writeFile(file, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const filter = 'pdf:writer_pdf_Export:{"ExportNotesInMargin":{"type":"boolean","value":"true"}}';
  const options = [profile, '--headless', '--convert-to', filter, '--outdir', folder];
  await run(program, [...options, file], { timeout: patienceMs });
  return readFile(join(folder, 'script.pdf'));
}

/** Names on the PATH, and places outside of it. */
interface Programs {
  readonly names: readonly string[];
  readonly places: readonly string[];
}

const browsers: Programs = {
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles('Google/Chrome/Application/chrome.exe'),
    ...programFiles('Microsoft/Edge/Application/msedge.exe'),
  ],
};

const offices: Programs = {
  names: ['soffice', 'libreoffice'],
  places: [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ...programFiles('LibreOffice/program/soffice.exe'),
  ],
};

function programFiles(path: string): readonly string[] {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
  return folders.flatMap(folder => (folder === undefined ? [] : [join(folder, path)]));
}

async function firstInstalled({ names, places }: Programs): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap(name => folders.map(folder => join(folder, name + suffix)));
  for (const place of [...onPath, ...places]) {
    const isThere = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return undefined;
}
