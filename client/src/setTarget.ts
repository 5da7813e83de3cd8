import { l10n, window } from 'vscode';
import { writeFrontMatter } from './frontMatter.js';
import type { Server } from './server.js';
import { wholeNumber } from './wholeNumber.js';

/** Words; more is no essay. */
const largestTarget = 20_000;

/** Asks for the words that the active essay shall have, and writes them into its front matter. */
export async function setTarget(server: Server): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const counts =
    uri === undefined ? null : await server.request('exam-essay/countsNow', { uri: uri.toString() });
  if (uri === undefined || counts === null) {
    // The walkthrough offers the command where no essay is in front.
    await window.showInformationMessage(l10n.t('Open an essay first, say the sample.'));
    return;
  }
  const written = await window.showInputBox({
    title: l10n.t('Set Word Target'),
    prompt: l10n.t('Words of this essay'),
    value: counts.target === undefined ? '' : String(counts.target),
    validateInput: text =>
      wholeNumber(text, largestTarget) === undefined
        ? l10n.t('A number from 1 to {0}.', largestTarget)
        : undefined,
  });
  const target = written === undefined ? undefined : wholeNumber(written, largestTarget);
  if (target === undefined) return;
  if (await writeFrontMatter(server, uri, { words: { target } })) return;
  await window.showErrorMessage(l10n.t('The front matter cannot be read, so the target was not written.'));
}
