import { type Diagnostic, ProfileSet } from '../core/index.js';
import { escapeSnippet, snippetSlot } from './headingTitles.js';
import { message } from './localize.js';
import { newAnswer, readQuestion } from './newAnswer.js';
import type { ClientNotifications, Requests, RuleList } from './protocol.js';
import type { Session } from './session.js';
import { toOffset } from './toProtocol.js';
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
    return [...papers, ...others].map(({ id, name, description }) => ({ id, name, description }));
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

  onNotification(session, 'exam-essay/checkAsEssay', ({ uri, check }) => {
    analyses.check(uri, check);
    return updates.refresh();
  });

  onNotification(session, 'exam-essay/workspaceProfiles', ({ folder, profiles }) => {
    settings.setWorkspaceProfiles(folder, profiles);
    return updates.refresh();
  });
}

function ruleId({ rule }: Diagnostic): string {
  return rule.slice(rule.indexOf('/') + 1);
}

async function profilesFor({ settings }: Session, uri: string | undefined): Promise<ProfileSet> {
  return uri === undefined ? new ProfileSet() : (await settings.of(uri)).profiles;
}

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

function onNotification<Method extends keyof ClientNotifications>(
  session: Session,
  method: Method,
  run: (params: ClientNotifications[Method]) => Promise<void>,
): void {
  session.connection.onNotification(method, (params: ClientNotifications[Method]) =>
    session.attempt(method, () => run(params)),
  );
}
