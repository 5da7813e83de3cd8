import { Range, Selection, type TextEditor, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { OutlinePlace, ServerCommands } from '../../../server/src/lsp/protocol.js';
import type { Server } from '../server.js';

/** How long the status bar says why a command did nothing, in milliseconds. */
const reasonMs = 5000;

/** Shows places of an essay, and lets the server change it. */
export class EssayEditor {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  /** Runs a command of the server on a document; in the editor that shows it, its result is selected. */
  async run<Name extends keyof ServerCommands>(
    uri: string,
    name: Name,
    argument: ServerCommands[Name],
  ): Promise<void> {
    const { reason, selection } = await this.#server.command(name, { ...argument, uri });
    if (reason !== undefined) window.setStatusBarMessage(reason, reasonMs);
    const editor = editorOf(uri);
    if (selection !== undefined && editor !== undefined) select(editor, selection);
  }

  /** Opens the document where it is open already, else beside nothing, and selects the place. */
  async goTo(uri: string, place: OutlinePlace): Promise<void> {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const viewColumn = editorOf(uri)?.viewColumn;
    const editor = await window.showTextDocument(document, {
      preview: false,
      ...(viewColumn === undefined ? {} : { viewColumn }),
    });
    select(editor, place);
  }
}

function editorOf(uri: string): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
}

function select(editor: TextEditor, { start, end }: OutlinePlace): void {
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
