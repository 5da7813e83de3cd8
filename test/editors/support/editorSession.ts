import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { packedServer } from '../../support/packedServer.js';
import type { Finding } from './expectedFindings.js';

/** What an editor's script writes: what a user would have seen, step by step. */
export interface EditorReport {
  /** Under the settings of the README. */
  readonly findings: readonly Finding[];
  readonly symbols: readonly string[];
  /** After the settings were changed to no more than the mode. */
  readonly findingsAfterChange: readonly Finding[];
  /** After the fix. */
  readonly findingsAfterFix: readonly Finding[];
  readonly serverProcess: number;
}

/** A user's folder; holds the configuration, an answer to edit, and in the end the report. */
export interface EditorSession {
  readonly home: string;
  readonly answer: string;
}

export interface EditorRun {
  readonly report: EditorReport;
  /** The answer as the editor saved it. */
  readonly saved: string;
  /** What the editor said. */
  readonly stderr: string;
}

export const originalAnswer = resolve(__dirname, '../answer.md');

/** Longer than all that a script waits for, so that it says itself what did not come. */
const longestRunMs = 45_000;

const run = promisify(execFile);

/** A user who has an answer and one file of configuration, at `path` below home, and nothing else. */
export async function newSession(path: string, configuration: string): Promise<EditorSession> {
  const home = await mkdtemp(join(tmpdir(), 'exam-essay-editor-'));
  await mkdir(dirname(join(home, path)), { recursive: true });
  await writeFile(join(home, path), configuration);
  const answer = join(home, 'answer.md');
  await copyFile(originalAnswer, answer);
  return { home, answer };
}

/** Runs an editor to its end, with the packed server in its PATH; anything but success throws. */
export async function runEditor(
  { home, answer }: EditorSession,
  command: string,
  argv: readonly string[],
): Promise<EditorRun> {
  const { bin } = await packedServer();
  const report = join(home, 'report.json');
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: home,
    EXAM_ESSAY_ANSWER: answer,
    EXAM_ESSAY_REPORT: report,
  };
  const { stderr } = await run(command, argv, {
    cwd: home,
    env,
    timeout: longestRunMs,
    killSignal: 'SIGKILL',
  });
  return {
    report: JSON.parse(await readFile(report, 'utf8')),
    saved: await readFile(answer, 'utf8'),
    stderr,
  };
}

export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
