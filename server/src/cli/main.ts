import { nodeHost } from './nodeHost.js';
import { run } from './run.js';

const issues = 'https://github.com/exam-essay/exam-essay/issues';

// A reader such as `head` may leave before the end; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

// Set, not called: what is still being written to a pipe is to arrive.
run(process.argv.slice(2), nodeHost()).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${bugReport(error)}\n`);
    process.exitCode = 2;
  },
);

function bugReport(error: unknown): string {
  if (process.env.EXAM_ESSAY_DEBUG !== undefined) {
    return error instanceof Error ? String(error.stack) : String(error);
  }
  const message = error instanceof Error ? error.message : String(error);
  const line = message.replace(/\s+/g, ' ');
  return `exam-essay: internal error: ${line}. Please report it: ${issues} (EXAM_ESSAY_DEBUG=1 shows where).`;
}
