import { InputBoxValidationSeverity, l10n, QuickInputButtons, type Uri, window, workspace } from 'vscode';
import type { ProfileSummary, QuestionsOfDocument } from '../../../server/src/lsp/protocol.js';
import { back, type Step } from '../askInTurn.js';
import { askQuestion } from '../askQuestion.js';
import { paperItems } from '../papers.js';
import { pickOne, pickSome, prepare, untilHidden } from '../quickInputs.js';
import type { Server } from '../server.js';
import { wholeNumber } from '../wholeNumber.js';
import { plannedPhases } from './examPhases.js';
import { planned } from './phaseNames.js';

/** Where the question comes from: the open essay, the questions its file lists, or the user. */
export type Source = 'own' | 'listed' | 'typed';

/** What was answered so far. */
export interface ExamAnswers {
  readonly source: Source;
  readonly questions: readonly string[];
  readonly profile: ProfileSummary | undefined;
  readonly minutes: number | undefined;
}

/** Ten hours; no paper is longer. */
const mostMinutes = 600;

interface SourceItem {
  readonly source: Source;
  readonly label: string;
  readonly detail: string;
}

/** @param own The profile of the open essay. */
export function sourceStep(
  { own: question, listed }: QuestionsOfDocument,
  own: ProfileSummary | undefined,
): Step<ExamAnswers> {
  const items: SourceItem[] = [];
  if (question !== undefined && own !== undefined) {
    items.push({ source: 'own', label: l10n.t('The question of this essay'), detail: question });
  }
  if (0 < listed.length) {
    const detail = l10n.t('Found: {0}', listed.length);
    items.push({ source: 'listed', label: l10n.t('Questions listed in this file'), detail });
  }
  const detail = l10n.t('Typed or pasted, in a new file');
  items.push({ source: 'typed', label: l10n.t('Another question'), detail });
  return {
    applies: () => 1 < items.length,
    async ask(state, place) {
      const item = await pickOne(place, items, {
        placeholder: l10n.t('Which question shall be answered?'),
        active: items.find(({ source }) => source === state.source),
      });
      if (item === undefined || item === back) return item;
      const { source } = item;
      if (source === state.source) return state;
      return source === 'own' && question !== undefined
        ? { source, questions: [question], profile: own, minutes: undefined }
        : { ...state, source, questions: [], minutes: undefined };
    },
  };
}

export function listedStep({ listed }: QuestionsOfDocument): Step<ExamAnswers> {
  return {
    applies: ({ source }) => source === 'listed',
    async ask(state, place) {
      const items = listed.map(label => ({ label, picked: state.questions.includes(label) }));
      const picked = await pickSome(place, items, l10n.t('One or more: each gets a file of its own'));
      if (picked === undefined || picked === back) return picked;
      return { ...state, questions: picked.map(({ label }) => label), minutes: undefined };
    },
  };
}

export function typedStep(server: Server): Step<ExamAnswers> {
  return {
    applies: ({ source }) => source === 'typed',
    async ask(state, place) {
      const question = await askQuestion(server, place, state.questions[0]);
      return question === undefined || question === back ? question : { ...state, questions: [question] };
    },
  };
}

export function paperStep(profiles: readonly ProfileSummary[]): Step<ExamAnswers> {
  const items = paperItems(profiles);
  return {
    applies: ({ source }) => source !== 'own',
    async ask(state, place) {
      const active = items.find(({ profile }) => profile !== undefined && profile.id === state.profile?.id);
      const item = await pickOne(place, items, { placeholder: l10n.t('Which paper is it for?'), active });
      if (item === undefined || item === back) return item;
      const isSame = item.profile?.id === state.profile?.id;
      return { ...state, profile: item.profile, minutes: isSame ? state.minutes : undefined };
    },
  };
}

/** @param scope Whose settings hold. */
export function minutesStep(scope: Uri | undefined): Step<ExamAnswers> {
  return {
    ask(state, place) {
      const input = window.createInputBox();
      prepare(input, place);
      if (1 < place.step) input.buttons = [QuickInputButtons.Back];
      input.prompt = l10n.t('Minutes');
      input.value = String(state.minutes ?? usualMinutes(state, scope) ?? '');
      const minutesNow = (): number | undefined => wholeNumber(input.value, mostMinutes);
      const check = (): void => {
        const minutes = minutesNow();
        input.validationMessage =
          minutes === undefined
            ? l10n.t('A number from 1 to {0}.', mostMinutes)
            : planOf(state.profile, minutes);
      };
      check();
      return untilHidden<ExamAnswers | typeof back>(input, resolve => [
        input.onDidTriggerButton(() => resolve(back)),
        input.onDidChangeValue(check),
        input.onDidAccept(() => {
          const minutes = minutesNow();
          if (minutes !== undefined) resolve({ ...state, minutes });
        }),
      ]);
    },
  };
}

/** The user's own time, else the profile's for each question. */
function usualMinutes({ profile, questions }: ExamAnswers, scope: Uri | undefined): number | undefined {
  const own = workspace.getConfiguration('examEssay', scope).get<number | null>('exam.minutes');
  if (typeof own === 'number') return own;
  return profile?.minutes === undefined ? undefined : profile.minutes * Math.max(1, questions.length);
}

function planOf(
  profile: ProfileSummary | undefined,
  minutes: number,
): { message: string; severity: InputBoxValidationSeverity } | undefined {
  const phases = plannedPhases(profile?.phases ?? {}, minutes);
  return phases.length === 0
    ? undefined
    : {
        message: l10n.t('{0} minutes: {1}', minutes, planned(phases)),
        severity: InputBoxValidationSeverity.Info,
      };
}
