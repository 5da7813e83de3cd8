import { onRequest } from '../ownRequests.js';
import type { ReviewAnswer } from '../protocol.js';
import type { Session } from '../session.js';
import { toTextEdits } from '../toProtocol.js';
import { remarks } from './remarks.js';
import { reviewEdits } from './reviewEdits.js';

/** Answers our own client's requests about remarks and suggested changes. */
export function serveReview(session: Session): void {
  const { analyses, documents, host, localize } = session;

  onRequest(session, 'exam-essay/remarks', { uri: '' }, async ({ uri }) => {
    const document = documents.get(uri);
    return remarks(uri, document === undefined ? undefined : await analyses.of(document));
  });

  const unanswered: ReviewAnswer = { version: 0, edits: [] };
  onRequest(session, 'exam-essay/review', unanswered, async ({ uri, act }): Promise<ReviewAnswer> => {
    const document = documents.get(uri);
    const essay = document === undefined ? undefined : await analyses.of(document);
    if (document === undefined || essay === undefined) return unanswered;
    const { version } = document;
    const edits = reviewEdits(essay, act, host.today(), localize);
    return 'template' in edits
      ? { version, edits: [], problem: localize(edits) }
      : { version, edits: toTextEdits(document, edits) };
  });
}
