import { bundleOf, files } from './messageBundle.js';

/** `l10n/bundle.l10n.json`: every text that the client says through `l10n.t`, under itself. */
export function clientBundle(client: string): string {
  return bundleOf(new Set(files(client).flatMap(textsOfClient)));
}

const said = /\bl10n\.t\(\s*(?:(['"])((?:(?!\1)[^\\\n]|\\['"])*)\1\s*[,)])?/g;

/**
 * The texts one source says. A text that is put together, or handed in, could not be translated; that is a mistake
 * in the source, and thrown.
 */
export function textsOfClient(source: string): readonly string[] {
  return [...source.matchAll(said)].map(({ 2: text, index }) => {
    if (text !== undefined) return text.replaceAll('\\', '');
    throw new Error(`l10n.t wants a literal: ${source.slice(index, index + 80)}`);
  });
}
