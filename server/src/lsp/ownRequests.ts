import { selectedWords } from '../core/essay/selectedWords.js';
import { type Diagnostic, ProfileSet } from '../core/index.js';
import type { OpenEssay } from './analyses.js';
import { sectionPlaces } from './counts.js';
import { escapeSnippet, snippetSlot } from './headingTitles.js';
import { message } from './localize.js';
import { newAnswer, readQuestion } from './newAnswer.js';
import type { ClientNotifications, Requests, RuleList } from './protocol.js';
import { reportFile, reportView } from './report.js';
import type { Session } from './session.js';
import { toOffset, toSpan } from './toProtocol.js';
import type { Updates } from './updates.js';

/** Answers the requests of our own client. */
export function serveOwnRequests(session: Session, updates: Updates): void {
  const { analyses, localize, settings } = session;

  onRequest(session, 'exam-essay/profiles', [], async ({ uri }) => {
    const profiles = await profilesFor(session, uri);
    const known = profiles.ids.flatMap(id => profiles.get(id) ?? []);
    // A paper first, what fits any paper last.
    const papers = known.filter(({ marks }) => marks !== undefined);
    const others = known.filter(({ marks }) => marks === undefined);
    return [...papers, ...others].map(({ id, name, description, exam, minutes, phases }) => ({
      id,
      name,
      description,
      ...(exam === undefined ? {} : { exam }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(phases === undefined ? {} : { phases }),
    }));
  });

  const unread = { directives: [], terms: [] };
  onRequest(session, 'exam-essay/readQuestion', unread, ({ question }) => readQuestion(question, localize));

  onRequest(session, 'exam-essay/newAnswer', '', async ({ uri, profile: id, question }) => {
    const profile = (await profilesFor(session, uri)).get(id);
    return profile === undefined ? '' : newAnswer(profile, question, escapeSnippet, snippetSlot());
  });

  onRequest(
    session,
    'exam-essay/rules',
    { rules: [], here: [] },
    async ({ uri, position }): Promise<RuleList> => {
      const summaries = session.rules.map(({ id, name, docs }) => ({
        id,
        name,
        summary: localize(message(docs.summary)),
      }));
      const document = uri === undefined ? undefined : session.documents.get(uri);
      const essay = document === undefined ? undefined : await analyses.of(document);
      if (essay === undefined || position === undefined) return { rules: summaries, here: [] };
      const offset = toOffset(essay.document, position);
      const here = session.visible(essay).filter(({ span }) => span.start <= offset && offset <= span.end);
      return { rules: summaries, here: [...new Set(here.map(ruleId))] };
    },
  );

  onRequest(session, 'exam-essay/report', null, async ({ uri, ...reader }) => {
    const essay = await openEssay(session, uri);
    return essay === undefined ? null : reportView(essay, reader, localize);
  });

  onRequest(session, 'exam-essay/reportFile', null, async ({ uri, ...reader }) => {
    const essay = await openEssay(session, uri);
    return essay === undefined ? null : reportFile(essay, reader, localize);
  });

  onRequest(session, 'exam-essay/sections', [], async ({ uri }) => {
    const document = session.documents.get(uri);
    const essay = document === undefined ? undefined : await analyses.of(document);
    return essay === undefined ? [] : sectionPlaces(essay, localize);
  });

  onRequest(session, 'exam-essay/selectedWords', null, async ({ uri, version, ranges }) => {
    const document = session.documents.get(uri);
    const essay = document === undefined ? undefined : await analyses.of(document);
    if (document === undefined || essay === undefined || document.version !== version) return null;
    const spans = ranges.map(range => toSpan(document, range));
    return selectedWords(essay.analysis.essay, spans);
  });
  onRequest(session, 'exam-essay/outline', { uri: '', version: 0 }, async ({ uri }) => {
    const document = session.documents.get(uri);
    return document === undefined ? { uri, version: 0 } : updates.outlines.of(document);
  });

  onNotification(session, 'exam-essay/followOutline', ({ uri }) => updates.outlines.follow(uri));

  onNotification(session, 'exam-essay/checkAsEssay', ({ uri, check }) => {
    analyses.check(uri, check);
    return updates.refresh();
  });

  onNotification(session, 'exam-essay/workspaceProfiles', ({ folder, profiles }) => {
    settings.setWorkspaceProfiles(folder, profiles);
    return updates.refresh();
  });
}

async function openEssay({ analyses, documents }: Session, uri: string): Promise<OpenEssay | undefined> {
  const document = documents.get(uri);
  return document === undefined ? undefined : analyses.of(document);
}

function ruleId({ rule }: Diagnostic): string {
  return rule.slice(rule.indexOf('/') + 1);
}

export async function profilesFor({ settings }: Session, uri: string | undefined): Promise<ProfileSet> {
  return uri === undefined ? new ProfileSet() : (await settings.of(uri)).profiles;
}

/** Answers one of our own requests; a bug is logged, and the client gets what is empty. */
export function onRequest<Method extends keyof Requests>(
  session: Session,
  method: Method,
  empty: Requests[Method]['result'],
  answer: (
    params: Requests[Method]['params'],
  ) => Requests[Method]['result'] | Promise<Requests[Method]['result']>,
): void {
  session.connection.onRequest(method, async (params: Requests[Method]['params']): Promise<unknown> => {
    try {
      return await answer(params);
    } catch (error) {
      session.report(method, error);
      return empty;
    }
  });
}

export function onNotification<Method extends keyof ClientNotifications>(
  session: Session,
  method: Method,
  run: (params: ClientNotifications[Method]) => Promise<void>,
): void {
  session.connection.onNotification(method, (params: ClientNotifications[Method]) =>
    session.attempt(method, () => run(params)),
  );
}
