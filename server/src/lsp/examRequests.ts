import { frontMatterEdits } from '../core/index.js';
import { MarkdownParser } from '../core/markdown/parseMarkdown.js';
import { listedQuestions } from '../core/question/listedQuestions.js';
import type { OpenEssay } from './analyses.js';
import { essayCounts } from './counts.js';
import { newExamAnswer } from './newAnswer.js';
import { onNotification, onRequest, profilesFor } from './ownRequests.js';
import type { Session } from './session.js';
import { toTextEdits } from './toProtocol.js';
import type { Updates } from './updates.js';

/** What a client needs to hold an exam: the conditions, something to write on, the counts, the stamp. */
export function serveExams(session: Session, updates: Updates): void {
  const { analyses, documents, localize } = session;
  const essayAt = async (uri: string): Promise<OpenEssay | undefined> => {
    const document = documents.get(uri);
    return document === undefined ? undefined : analyses.of(document);
  };

  onNotification(session, 'exam-essay/inExam', ({ uris }) => {
    analyses.examine(uris);
    return updates.refresh();
  });

  onRequest(session, 'exam-essay/newExamAnswer', '', async ({ uri, profile: id, question }) => {
    const profile = (await profilesFor(session, uri)).get(id);
    return profile === undefined ? '' : newExamAnswer(profile, question);
  });

  onRequest(session, 'exam-essay/questions', { listed: [] }, async ({ uri }) => {
    const essay = await essayAt(uri);
    const text = documents.get(uri)?.getText() ?? '';
    if (essay === undefined) return { listed: listedQuestions(new MarkdownParser().parse(text)) };
    const { essay: read, profile } = essay.analysis;
    const own = read.question?.contract.text;
    return { listed: [], profile: profile.id, ...(own === undefined ? {} : { own }) };
  });

  onRequest(session, 'exam-essay/countsNow', null, async ({ uri }) => {
    const essay = await essayAt(uri);
    return essay === undefined ? null : essayCounts(essay, localize);
  });

  onRequest(session, 'exam-essay/writeFrontMatter', null, async ({ uri, values, onlyReplace = false }) => {
    const essay = await essayAt(uri);
    if (essay === undefined) return null;
    const { document, analysis } = essay;
    const isSet = (key: string): boolean => analysis.frontMatter?.place([key]) !== undefined;
    if (onlyReplace && !Object.keys(values).every(isSet)) return null;
    const edits = frontMatterEdits(analysis.text, analysis.essay.blocks, values);
    return edits === undefined ? null : { version: document.version, edits: toTextEdits(document, edits) };
  });
}
