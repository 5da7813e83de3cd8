import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { interchange } from '../../server/src/interchange/index.js';
import { expectations } from './expectations.js';
import { markedScript } from './markedScript.js';

const root = resolve(__dirname, '../..');

const changes = { author: 'Tutor', date: '2026-11-24T00:00:00Z' };

/** What the suite must find about the host, so that no host passes for another. */
export interface Scenario {
  readonly kind: 'node' | 'web';
  readonly isTrusted: boolean;
}

/** Two folders for two papers, in a workspace of their own. The caller removes it. */
export async function makeWorkspace(scenario: Scenario): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'exam-essay-class-'));
  const write = async (path: string, content: unknown): Promise<void> => {
    const file = join(workspace, path);
    await mkdir(resolve(file, '..'), { recursive: true });
    const isFile = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(file, isFile ? content : JSON.stringify(content, null, 2));
  };
  await write('class.code-workspace', {
    folders: [{ path: 'answers' }, { path: 'essays' }],
    settings: { 'examEssay.mode': 'review', 'files.eol': '\n' },
  });
  const sample = await readFile(join(root, 'samples/pakistan-water.essay.md'), 'utf8');
  await write('answers/.vscode/settings.json', { 'examEssay.profile': 'css-answer' });
  await write('answers/water.essay.md', sample);
  await cp(join(root, 'test/fixtures/essays/readme.md'), join(workspace, 'answers/README.md'));
  await write('answers/scenario.json', scenario);
  await write('answers/expected.json', expectations());
  await write('answers/marked.docx', await interchange.toDocx(markedScript, changes));
  await write('essays/.vscode/settings.json', { 'examEssay.profile': 'css-essay' });
  await write('essays/water.essay.md', sample);
  return workspace;
}
