import { type FileDecoration, type FileDecorationProvider, l10n, ThemeColor, Uri } from 'vscode';
import type { OutlineFindings } from '../../../server/src/lsp/protocol.js';

const scheme = 'exam-essay-findings';

/** A name for a row that says how many findings it has, so that its decoration needs no memory. */
export function badgeUri(id: string, { count, severity }: OutlineFindings): Uri {
  return Uri.from({ scheme, path: `/${id}`, query: `${count}&${severity}` });
}

/** A badge holds two characters. */
const mostShown = 99;

/** The number of findings behind a row, in the colour of the gravest, as the Explorer shows them. */
export const findingBadges: FileDecorationProvider = {
  provideFileDecoration(uri): FileDecoration | undefined {
    if (uri.scheme !== scheme) return undefined;
    const [count = '', severity = ''] = uri.query.split('&');
    const color = colors[severity];
    return {
      badge: mostShown < Number(count) ? '9+' : count,
      tooltip: count === '1' ? l10n.t('1 finding') : l10n.t('{0} findings', count),
      propagate: false,
      ...(color === undefined ? {} : { color: new ThemeColor(color) }),
    };
  },
};

/** What is a hint or information keeps the colour of the text. */
const colors: Readonly<Record<string, string>> = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
};
