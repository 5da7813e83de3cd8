import { commands, l10n, Selection, type Uri, window, workspace } from 'vscode';
import type { QuestionsOfDocument } from '../../../server/src/lsp/protocol.js';
import { askInTurn } from '../askInTurn.js';
import { placeOfNew } from '../newAnswer.js';
import type { Server } from '../server.js';
import type { ExamControl } from './examControl.js';
import { type ExamAnswers, listedStep, minutesStep, paperStep, sourceStep, typedStep } from './examSteps.js';

const nothing: QuestionsOfDocument = { listed: [] };

/** Asks for question, paper and time, and begins: in the open essay, or in a new file for each question. */
export async function startExam(control: ExamControl, server: Server): Promise<void> {
  if (control.state !== undefined) return refuse();
  const open = window.activeTextEditor?.document.uri;
  const uri = open?.toString();
  const found = uri === undefined ? nothing : await server.request('exam-essay/questions', { uri });
  const profiles = await server.request('exam-essay/profiles', { uri: uri ?? placeOfNew() });
  const own = profiles.find(({ id }) => id === found.profile);
  const steps = [
    sourceStep(found, own),
    listedStep(found),
    typedStep(server),
    paperStep(profiles),
    minutesStep(open),
  ];
  const initial: ExamAnswers = { source: 'typed', questions: [], profile: own, minutes: undefined };
  const { source, questions, profile, minutes } =
    (await askInTurn(l10n.t('Start Exam'), initial, steps)) ?? initial;
  if (profile === undefined || minutes === undefined) return;
  // Another may have been begun while this one was being asked about.
  if (control.state !== undefined) return refuse();
  const isHere = source === 'own' && uri !== undefined;
  const documents = isHere ? [uri] : await openAnswers(server, profile.id, questions);
  const before = isHere ? await server.request('exam-essay/countsNow', { uri }) : null;
  const wordsAtStart = before?.words ?? 0;
  await control.start({ documents, questions, minutes, phases: profile.phases ?? {}, wordsAtStart });
}

async function refuse(): Promise<void> {
  const show = l10n.t('Show Exam');
  const text = l10n.t('An exam is running already. Hand it in or stop it, then begin the next one.');
  const answer = await window.showInformationMessage(text, show);
  if (answer === show) await commands.executeCommand('examEssay.showExam');
}

/** A file for each question, the first one in front. Gives their URIs. */
async function openAnswers(
  server: Server,
  profile: string,
  questions: readonly string[],
): Promise<readonly string[]> {
  const uris: Uri[] = [];
  for (const question of questions) {
    const params = { uri: placeOfNew(), profile, question };
    const content = await server.request('exam-essay/newExamAnswer', params);
    const document = await workspace.openTextDocument({ language: 'markdown', content });
    const editor = await window.showTextDocument(document, { preview: false });
    const { end } = document.lineAt(document.lineCount - 1).range;
    editor.selection = new Selection(end, end);
    uris.push(document.uri);
  }
  const [first] = uris;
  if (first !== undefined && 1 < uris.length) await window.showTextDocument(first);
  return uris.map(uri => uri.toString());
}
