import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import {
  type EditorRun,
  type EditorSession,
  isRunning,
  newSession,
  originalAnswer,
} from './editorSession.js';
import { expectedFindings, inOrder } from './expectedFindings.js';

interface Configuration {
  /** Below home. */
  readonly path: string;
  readonly text: () => string;
  readonly run: (session: EditorSession) => Promise<EditorRun>;
}

const turnedOff = 'evidence/vague-time';
const phrase = 'many experts believe';

/** The same for every editor: one session, and a test for each thing that a user saw in it. */
export function testEditor({ path, text, run }: Configuration): void {
  const original = readFileSync(originalAnswer, 'utf8');
  let session: EditorSession | undefined;
  let result: EditorRun;
  suiteSetup(async () => {
    session = await newSession(path, text());
    result = await run(session);
  });
  suiteTeardown(async () => {
    if (session !== undefined) await rm(session.home, { recursive: true });
  });

  test('shows every finding, on its words, save those of the rule that the settings turn off', async () => {
    const inReview = await expectedFindings(original);
    const { findings } = result.report;
    assert.ok(inReview.some(({ rule }) => rule === turnedOff));
    assert.deepEqual(
      inOrder(findings),
      inReview.filter(({ rule }) => rule !== turnedOff),
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'evidence/vague-attribution'),
      [{ rule: 'evidence/vague-attribution', line: 7, severity: 2, words: phrase }],
    );
  });

  test('lists the parts of the answer', () => {
    assert.deepEqual(result.report.symbols, [
      'Discuss the causes of the water crisis in Pakistan.',
      'Introduction',
      'Waste of canal water',
      'Conclusion',
    ]);
  });

  test('follows settings that change while it runs', async () => {
    assert.deepEqual(inOrder(result.report.findingsAfterChange), await expectedFindings(original));
  });

  test('applies the fix that was picked, and its finding goes', async () => {
    const fixed = original.replace(phrase, `${phrase} [source, year]`);
    assert.equal(result.saved, fixed);
    assert.deepEqual(inOrder(result.report.findingsAfterFix), await expectedFindings(fixed));
  });

  test('ends without complaint and leaves no server behind', () => {
    assert.doesNotMatch(result.stderr, /error|warning/i);
    assert.ok(!isRunning(result.report.serverProcess));
  });
}
