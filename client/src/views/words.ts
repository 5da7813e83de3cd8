import { env, l10n } from 'vscode';
import type { OutlineFindings } from '../../../server/src/lsp/protocol.js';

export function number(value: number): string {
  return value.toLocaleString(env.language);
}

/** `74 / 80 words`, or `74 words` where nobody says how many there should be. */
export function wordsOf(words: number, target: number | undefined): string {
  return target === undefined
    ? l10n.t('{0} words', number(words))
    : l10n.t('{0} / {1} words', number(words), number(target));
}

export function piecesOfEvidence(count: number): string {
  return count === 1 ? l10n.t('1 piece of evidence') : l10n.t('{0} pieces of evidence', number(count));
}

export function findingsOf(findings: OutlineFindings | undefined): readonly string[] {
  if (findings === undefined) return [];
  return [findings.count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', number(findings.count))];
}
