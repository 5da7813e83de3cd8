import { l10n, SnippetString, Uri, window, workspace } from 'vscode';
import type { ProfileSummary } from '../../server/src/lsp/protocol.js';
import { askInTurn, back, type Step } from './askInTurn.js';
import { askQuestion } from './askQuestion.js';
import { examItems, paperItem, papersOf } from './papers.js';
import { pickOne } from './quickInputs.js';
import type { Server } from './server.js';

interface Answered {
  readonly exam?: string | undefined;
  readonly profile?: ProfileSummary | undefined;
  readonly question?: string;
}

/** Examination, paper, question; then an untitled file with all sections to fill. */
export async function newAnswer(server: Server): Promise<void> {
  const uri = placeOfNew();
  const profiles = await server.request('exam-essay/profiles', { uri });
  const steps = [examStep(profiles), paperStep(profiles), questionStep(server)];
  const { profile, question } = (await askInTurn<Answered>(l10n.t('New Answer'), {}, steps)) ?? {};
  if (profile === undefined || question === undefined) return;
  await openSnippet(await server.request('exam-essay/newAnswer', { uri, profile: profile.id, question }));
}

/** Where a new file would be, whose settings hold for it. */
export function placeOfNew(): string {
  return (workspace.workspaceFolders?.[0]?.uri ?? Uri.parse('untitled:answer.md')).toString();
}

function examStep(profiles: readonly ProfileSummary[]): Step<Answered> {
  const items = examItems(profiles);
  return {
    async ask(state, place) {
      const active = 'exam' in state ? items.find(({ exam }) => exam === state.exam) : undefined;
      const item = await pickOne(place, items, {
        placeholder: l10n.t('Which examination is it for?'),
        active,
      });
      if (item === undefined || item === back) return item;
      const { exam } = item;
      const papers = papersOf(profiles, exam);
      const kept = papers.find(({ id }) => id === state.profile?.id);
      return { ...state, exam, profile: papers.length === 1 ? papers[0] : kept };
    },
  };
}

function paperStep(profiles: readonly ProfileSummary[]): Step<Answered> {
  return {
    applies: ({ exam }) => papersOf(profiles, exam).length !== 1,
    async ask(state, place) {
      const items = papersOf(profiles, state.exam).map(paperItem);
      const active = items.find(({ profile }) => profile?.id === state.profile?.id);
      const item = await pickOne(place, items, { placeholder: l10n.t('Which paper is it for?'), active });
      return item === undefined || item === back ? item : { ...state, profile: item.profile };
    },
  };
}

function questionStep(server: Server): Step<Answered> {
  return {
    async ask(state, place) {
      const question = await askQuestion(server, place, state.question);
      return question === undefined || question === back ? question : { ...state, question };
    },
  };
}

async function openSnippet(snippet: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}
