import {
  Disposable,
  InputBoxValidationSeverity,
  l10n,
  type QuickInput,
  QuickInputButtons,
  type QuickPickItem,
  SnippetString,
  window,
  workspace,
} from 'vscode';
import type { QuestionReading } from '../../server/src/lsp/protocol.js';
import type { Server } from './server.js';

/** Profile, then question; then an untitled file with all sections to fill. */
export async function newAnswer(server: Server): Promise<void> {
  const uri = workspace.workspaceFolders?.[0]?.uri.toString() ?? 'untitled:answer.md';
  const profiles = await server.request('exam-essay/profiles', { uri });
  const items = profiles.map(({ id, name, description }) => ({ id, label: name, detail: description }));
  let profile = await pickProfile(items, undefined);
  while (profile !== undefined) {
    const question = await askQuestion(server);
    if (question === undefined) return;
    if (question !== back) {
      const snippet = await server.request('exam-essay/newAnswer', { uri, profile: profile.id, question });
      await openSnippet(snippet);
      return;
    }
    profile = await pickProfile(items, profile);
  }
}

async function openSnippet(snippet: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

const back = Symbol('back');
const totalSteps = 2;

interface ProfileItem extends QuickPickItem {
  readonly id: string;
}

function pickProfile(
  items: readonly ProfileItem[],
  active: ProfileItem | undefined,
): Promise<ProfileItem | undefined> {
  const pick = window.createQuickPick<ProfileItem>();
  prepare(pick, 1);
  pick.placeholder = l10n.t('Which paper is it for?');
  pick.matchOnDetail = true;
  pick.items = items;
  if (active !== undefined) pick.activeItems = [active];
  return untilHidden(pick, resolve => [pick.onDidAccept(() => resolve(pick.selectedItems[0]))]);
}

function askQuestion(server: Server): Promise<string | typeof back | undefined> {
  const input = window.createInputBox();
  prepare(input, 2);
  input.prompt = l10n.t('The question, as the paper gives it');
  input.buttons = [QuickInputButtons.Back];
  const isEmpty = (): boolean => input.value.trim() === '';
  const showReading = async (): Promise<void> => {
    const question = input.value;
    const reading = await server.request('exam-essay/readQuestion', { question });
    // A slower answer about older words must not stand under newer ones.
    if (question === input.value && !isEmpty()) input.validationMessage = described(reading);
  };
  return untilHidden<string | typeof back>(input, resolve => [
    input.onDidTriggerButton(() => resolve(back)),
    input.onDidChangeValue(() => {
      input.validationMessage = undefined;
      if (!isEmpty()) void showReading();
    }),
    input.onDidAccept(() => {
      if (isEmpty()) input.validationMessage = l10n.t('Write or paste the question.');
      else resolve(input.value);
    }),
  ]);
}

function described({ directives, terms, problem }: QuestionReading): {
  message: string;
  severity: InputBoxValidationSeverity;
} {
  if (problem !== undefined) return { message: problem, severity: InputBoxValidationSeverity.Warning };
  const message = l10n.t('Asks: {0}. Terms: {1}.', directives.join(', ') || '–', terms.join(', '));
  return { message, severity: InputBoxValidationSeverity.Info };
}

function prepare(input: QuickInput, step: number): void {
  input.title = l10n.t('New Answer');
  input.step = step;
  input.totalSteps = totalSteps;
  input.ignoreFocusOut = true;
}

/** Shows an input until one of its listeners resolves it or the user leaves it. */
function untilHidden<Value>(
  input: QuickInput,
  listen: (resolve: (value: Value | undefined) => void) => readonly Disposable[],
): Promise<Value | undefined> {
  return new Promise<Value | undefined>(resolve => {
    const finish = (value: Value | undefined): void => {
      resolve(value);
      listeners.dispose();
    };
    const listeners = Disposable.from(
      ...listen(finish),
      input.onDidHide(() => finish(undefined)),
      input,
    );
    input.show();
  });
}
