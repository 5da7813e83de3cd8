import { env, l10n, type Uri } from 'vscode';

/** The language our own words are in: without a bundle, English. */
export function readerLanguage(): string {
  return l10n.bundle === undefined ? 'en' : env.language;
}

/** A file as its tab names it. */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
