import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../core/index.js';
import { type EssayEdit, essayCommands } from './essayEdits.js';
import type { CommandResult, ServerCommands } from './protocol.js';
import type { Session } from './session.js';
import { asRecord } from './settings.js';
import { toRange, toTextEdits, toWorkspaceEdit } from './toProtocol.js';
import type { Updates } from './updates.js';

/** Changes texts on command: the edits are the server's, the client applies them in one step of its undo. */
export function serveCommands(session: Session, updates: Updates): void {
  const { client, connection } = session;
  if (!client.appliesEdits) return;
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }): Promise<CommandResult> => {
    try {
      return await execute(session, updates, command, asRecord(argument) ?? {});
    } catch (error) {
      session.report(command, error);
      return { isApplied: false };
    }
  });
}

async function execute(
  session: Session,
  updates: Updates,
  name: string,
  given: Readonly<Record<string, unknown>>,
): Promise<CommandResult> {
  const { analyses, client, connection, documents, localize } = session;
  const document = typeof given.uri === 'string' ? documents.get(given.uri) : undefined;
  const essay = document === undefined ? undefined : await analyses.of(document);
  const run = isOurs(name) ? essayCommands[name] : undefined;
  if (essay === undefined || run === undefined) return { isApplied: false };
  const done = run(essay, given);
  if ('template' in done) return { isApplied: false, reason: localize(done) };
  const edit = toWorkspaceEdit(essay.document, toTextEdits(essay.document, done.edits), client);
  const selection = selectionAfter(essay.analysis.text, done);
  const { applied } = await connection.workspace.applyEdit(edit);
  if (!applied) return { isApplied: false };
  await updates.outlines.tell(essay.document.uri);
  return { isApplied: true, ...(selection === undefined ? {} : { selection }) };
}

function isOurs(name: string): name is keyof ServerCommands {
  return Object.hasOwn(essayCommands, name);
}

function selectionAfter(text: string, { edits, selection }: EssayEdit): CommandResult['selection'] {
  if (selection === undefined) return undefined;
  const after = TextDocument.create('', '', 0, applyEdits(text, edits));
  return toRange(after, selection);
}
