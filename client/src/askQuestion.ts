import { InputBoxValidationSeverity, l10n, QuickInputButtons, window } from 'vscode';
import type { QuestionReading } from '../../server/src/lsp/protocol.js';
import { type Answer, back, type Place } from './askInTurn.js';
import { prepare, untilHidden } from './quickInputs.js';
import type { Server } from './server.js';

/** Asks for a question, and shows while it is typed how it is read. */
export function askQuestion(
  server: Server,
  place: Place,
  before: string | undefined,
): Promise<Answer<string>> {
  const input = window.createInputBox();
  prepare(input, place);
  input.prompt = l10n.t('The question, as the paper gives it');
  input.value = before ?? '';
  if (1 < place.step) input.buttons = [QuickInputButtons.Back];
  const isEmpty = (): boolean => input.value.trim() === '';
  const showReading = async (): Promise<void> => {
    const question = input.value;
    const reading = await server.request('exam-essay/readQuestion', { question });
    // A slower answer about older words must not stand under newer ones.
    if (question === input.value && !isEmpty()) input.validationMessage = described(reading);
  };
  if (!isEmpty()) void showReading();
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
