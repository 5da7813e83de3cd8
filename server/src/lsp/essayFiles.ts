import picomatch from 'picomatch/posix';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/index.js';
import type { DocumentSettings } from './settings.js';

/** A longer text is no script; whether it reads like one is not even asked. In UTF-16 units. */
const longestScript = 400_000;

/** Copies that an editor shows beside the writer's own file: old versions, and our own rule pages. */
const copies = /^(?:git|gitlens|gitfs|review|pr|vscode-local-history|exam-essay-rule):/;

/**
 * Whether a document is an essay by its name or by the user's word; `undefined` leaves it to the text.
 * Plain text is only checked when somebody asked for it.
 */
export function isEssayByName(
  { uri, languageId }: TextDocument,
  { files, folder }: DocumentSettings,
  checked: boolean | undefined,
): boolean | undefined {
  if (checked !== undefined) return checked;
  if (copies.test(uri)) return false;
  if (matches(uri, folder, files)) return true;
  return languageId === 'plaintext' || languageId === 'text' ? false : undefined;
}

/** Whether the text says that it is an essay: by the front matter's key `essay`, or by all it holds. */
export function isEssayByText({ text, frontMatter, likeness, essay }: Analysis): boolean {
  if (longestScript < text.length) return false;
  if (likeness !== 'no') return true;
  // Front matter that cannot be read, say in the middle of an edit, may still show the key.
  const block = essay.blocks[0];
  if (frontMatter === undefined || frontMatter.problems.length === 0 || block === undefined) return false;
  return /^essay[ \t]*:/m.test(text.slice(block.span.start, block.span.end));
}

function matches(uri: string, folder: string | undefined, globs: readonly string[]): boolean {
  const path = pathOf(uri);
  const names = [path, path.replace(/^\/+/, '')];
  if (folder !== undefined) names.push(path.slice(pathOf(folder).length).replace(/^\/+/, ''));
  return globs.some(glob => {
    const isMatch = picomatch(glob, { dot: true });
    return names.some(name => isMatch(name));
  });
}

/** The path of any URI, `untitled:Untitled-1` too; a worker without the URL class can read it. */
function pathOf(uri: string): string {
  const path = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?([^?#]*)/i.exec(uri)?.[1] ?? uri;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
