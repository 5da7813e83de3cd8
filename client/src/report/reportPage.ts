import { l10n } from 'vscode';
import type { ReportView } from '../../../server/src/lsp/protocol.js';
import { readerLanguage } from './reader.js';

export interface PageParts extends ReportView {
  /** Of the essay; the page keeps it over a reload. */
  readonly uri: string;
  /** Address of the page's script. */
  readonly script: string;
  readonly title: string;
}

/** The page around a report. Nothing but our one script and our styles may run or load. */
export function reportPage({ styles, direction, body, uri, script, title }: PageParts): string {
  const nonce = freshNonce();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(readerLanguage())}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body>
<main data-uri="${escaped(uri)}">${body}</main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
}

/** Shown where there is nothing to report on. */
export function emptyPage(name: string): string {
  const text = l10n.t('“{0}” cannot be found, or is not checked as an essay, so it has no report.', name);
  return `<!DOCTYPE html>
<html lang="${escaped(readerLanguage())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>${escaped(name)}</title>
</head>
<body><main><p>${escaped(text)}</p></main></body>
</html>`;
}

function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
