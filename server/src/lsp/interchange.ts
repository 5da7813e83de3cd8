import type { Interchange } from '../interchange/interchange.js';
import { decodeBase64, encodeBase64 } from './base64.js';
import { onRequest } from './ownRequests.js';
import type { Session } from './session.js';

/** Fetches the second bundle; in a worker it lies at the address that the client names. */
export type LoadInterchange = (workerScript: string) => Promise<Interchange>;

/** Answers for scripts that go to readers without an editor, and come back from Word. */
export function serveInterchange(session: Session, load: LoadInterchange): void {
  const { localize } = session;

  onRequest(
    session,
    'exam-essay/export',
    null,
    async ({ text, format, title, language, author, date, workerScript }) => {
      const interchange = await load(workerScript);
      switch (format) {
        case 'html':
          return encodeBase64(
            new TextEncoder().encode(interchange.toHtml(text, { title, language, localize })),
          );
        case 'docx':
          return encodeBase64(await interchange.toDocx(text, { author, date }));
        default:
          return format satisfies never;
      }
    },
  );

  onRequest(session, 'exam-essay/import', null, async ({ base64, workerScript }) => {
    const imported = (await load(workerScript)).fromDocx(decodeBase64(base64));
    return imported.kind === 'problem'
      ? { problem: localize(imported.message) }
      : { markdown: imported.markdown, notes: imported.notes.map(localize) };
  });
}
