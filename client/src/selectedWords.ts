import { Disposable, type TextEditor, type TextEditorSelectionChangeEvent, window } from 'vscode';
import type { Server } from './server.js';

/** A selection is counted when it has stood still for this long, in milliseconds. */
const pauseMs = 150;

/**
 * Calls back with the candidate's words in the selections of the active editor, counted by the server; with
 * `undefined` as soon as nothing is selected. A cursor that merely moves costs one comparison.
 *
 * @param isWanted whether the active document is an essay
 */
export function followSelectedWords(
  server: Server,
  isWanted: () => boolean,
  show: (words: number | undefined) => void,
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Which question is the last one asked; answers to earlier ones are late. */
  let turn = 0;
  let isShown = false;

  const tell = (words: number | undefined): void => {
    isShown = words !== undefined;
    show(words);
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    turn += 1;
    if (isShown) tell(undefined);
  };
  const ask = async (editor: TextEditor): Promise<void> => {
    turn += 1;
    const asked = turn;
    const words = await wordsIn(editor, server);
    if (asked === turn && editor === window.activeTextEditor) tell(words);
  };
  const follow = (editor: TextEditor | undefined): void => {
    if (editor === undefined || !hasSelection(editor) || !isWanted()) {
      stop();
      return;
    }
    clearTimeout(timer);
    // A failed request is in the log.
    timer = setTimeout(() => void ask(editor).catch(() => {}), pauseMs);
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }: TextEditorSelectionChangeEvent) => {
      if (textEditor !== window.activeTextEditor) return;
      if (timer !== undefined || isShown || hasSelection(textEditor)) follow(textEditor);
    }),
    window.onDidChangeActiveTextEditor(editor => {
      stop();
      follow(editor);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function hasSelection({ selections }: TextEditor): boolean {
  return selections.some(({ isEmpty }) => !isEmpty);
}

async function wordsIn({ document, selections }: TextEditor, server: Server): Promise<number | undefined> {
  const ranges = selections
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ start, end }) => ({
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    }));
  const { uri, version } = document;
  const words = await server.request('exam-essay/selectedWords', { uri: uri.toString(), version, ranges });
  return words ?? undefined;
}
