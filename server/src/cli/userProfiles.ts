import { dirname, join, relative } from 'node:path';
import { formatMessage, ProfileSet } from '../core/index.js';
import { decode } from './decode.js';
import type { Host } from './host.js';
import { describeFileError } from './problems.js';

export interface UserProfiles {
  readonly profiles: ProfileSet;
  /** Path of the file each profile of the user came from, by id. */
  readonly origins: ReadonlyMap<string, string>;
  /** Profiles that cannot be used, each as one line that names the file. */
  readonly problems: readonly string[];
}

/** Where a profile stands, below the folder that it is for. */
export const profileFolder = join('.exam-essay', 'profiles');

/** Reads the profiles that hold for a folder once. */
export class UserProfileReader {
  readonly #host: Host;
  readonly #kept = new Map<string, Promise<UserProfiles>>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** `folder` is absolute. A nearer profile replaces one further up, as far as the working folder. */
  at(folder: string): Promise<UserProfiles> {
    const kept = this.#kept.get(folder) ?? readProfiles(this.#host, foldersFor(folder, this.#host.cwd));
    this.#kept.set(folder, kept);
    return kept;
  }
}

/** Farthest first. A file outside of the working folder has that one's profiles as well as its own. */
function foldersFor(folder: string, cwd: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    folders.unshift(at);
    if (at === cwd) return folders;
    if (at === dirname(at)) return [cwd, ...folders];
  }
}

interface Source {
  readonly path: string;
  readonly profile: unknown;
}

async function readProfiles(host: Host, folders: readonly string[]): Promise<UserProfiles> {
  const nameOf = (path: string): string => relative(host.cwd, path) || path;
  const problems: string[] = [];
  const sources: Source[] = [];
  const attempt = async <Value>(path: string, read: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await read();
    } catch (error) {
      const reason = error instanceof SyntaxError ? error.message : describeFileError(error);
      problems.push(`${nameOf(path)}: ${reason}`);
      return undefined;
    }
  };
  for (const parent of folders) {
    const folder = join(parent, profileFolder);
    for (const path of (await attempt(folder, () => profileFiles(host, folder))) ?? []) {
      const source = await attempt(path, async () => ({ path, profile: parse(await host.files.read(path)) }));
      if (source !== undefined) sources.push(source);
    }
  }
  const profiles = new ProfileSet(sources.map(({ profile }) => profile));
  const origins = new Map(sources.map(({ path, profile }) => [idOf(profile), nameOf(path)]));
  for (const { profile, pointer, message } of profiles.problems) {
    const unnamed = sources[Number(/^#(\d+)$/.exec(profile)?.[1]) - 1];
    const path = unnamed === undefined ? (origins.get(profile) ?? profile) : nameOf(unnamed.path);
    problems.push(`${path}: ${pointer === '' ? '' : `${pointer}: `}${formatMessage(message)}`);
  }
  return { profiles, origins, problems };
}

async function profileFiles(host: Host, folder: string): Promise<readonly string[]> {
  if ((await host.files.kind(folder)) !== 'directory') return [];
  const entries = await host.files.list(folder);
  const names = entries.filter(({ kind, name }) => kind === 'file' && name.endsWith('.json'));
  return names.map(({ name }) => join(folder, name)).sort();
}

function parse(bytes: Uint8Array): unknown {
  const decoded = decode(bytes);
  if (decoded.kind === 'problem') throw new SyntaxError(decoded.problem.message);
  try {
    return JSON.parse(decoded.text);
  } catch (error) {
    throw new SyntaxError(`not JSON: ${(error as Error).message}`);
  }
}

function idOf(profile: unknown): string {
  return String((profile as { readonly id?: unknown } | null)?.id);
}
