import type { Connection } from 'vscode-languageserver';
import { type ConfigLayer, ProfileSet } from '../core/index.js';

export const section = 'examEssay';

/** The settings of one document. The object stays the same until a setting changes, so it serves as a key. */
export interface DocumentSettings {
  /** Globs of files that are essays by their name. */
  readonly files: readonly string[];
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  /** Who signs remarks and replies; empty where nobody said. */
  readonly reviewAuthor: string;
  readonly profiles: ProfileSet;
  readonly layers: readonly ConfigLayer[];
  /** URI of the workspace folder it is in. */
  readonly folder: string | undefined;
}

export interface SettingsOptions {
  /** Whether the client answers `workspace/configuration`. */
  readonly canPull: boolean;
  readonly pushed: unknown;
  readonly folders: readonly string[];
  readonly workspaceProfiles: Readonly<Record<string, readonly unknown[]>>;
  /** Of today, AD. */
  year(): number;
}

/** Settings by document: pulled where the client can, else as it pushed them. */
export class Settings {
  readonly #connection: Connection;
  readonly #canPull: boolean;
  readonly #year: () => number;
  #pushed: unknown;
  #folders: readonly string[];
  readonly #workspaceProfiles: Map<string, readonly unknown[]>;
  readonly #kept = new Map<string, Promise<DocumentSettings>>();
  readonly #profileSets = new Map<string, ProfileSet>();

  constructor(
    connection: Connection,
    { canPull, pushed, folders, workspaceProfiles, year }: SettingsOptions,
  ) {
    this.#year = year;
    this.#connection = connection;
    this.#canPull = canPull;
    this.#pushed = pushed;
    this.#folders = folders;
    this.#workspaceProfiles = new Map(Object.entries(workspaceProfiles));
  }

  of(uri: string): Promise<DocumentSettings> {
    const kept = this.#kept.get(uri);
    if (kept !== undefined) return kept;
    const settings = this.#read(uri);
    this.#kept.set(uri, settings);
    return settings;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  /** A client that pushes sends the values; one that is asked sends only word of the change. */
  change(pushed: unknown): void {
    const ours = asRecord(pushed)?.[section];
    if (ours !== undefined && ours !== null) this.#pushed = ours;
    this.#clear();
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.#folders = [...this.#folders.filter(folder => !removed.includes(folder)), ...added];
    for (const folder of removed) this.#workspaceProfiles.delete(folder);
    this.#clear();
  }

  setWorkspaceProfiles(folder: string, profiles: readonly unknown[]): void {
    this.#workspaceProfiles.set(folder, profiles);
    this.#clear();
  }

  #clear(): void {
    this.#kept.clear();
    this.#profileSets.clear();
  }

  async #read(uri: string): Promise<DocumentSettings> {
    const values = asRecord(await this.#values(uri)) ?? {};
    const folder = this.#folders
      .filter(each => uri === each || uri.startsWith(each.endsWith('/') ? each : `${each}/`))
      .reduce<string | undefined>((a, b) => (a === undefined || a.length < b.length ? b : a), undefined);
    const inWorkspace = folder === undefined ? [] : (this.#workspaceProfiles.get(folder) ?? []);
    const inSettings = Array.isArray(values.profiles) ? values.profiles : [];
    return {
      files: asStrings(values.files) ?? ['**/*.essay.md'],
      codeLens: asRecord(values.codeLens)?.enabled !== false,
      inlayHints: asRecord(values.inlayHints)?.enabled === true,
      reviewAuthor: asString(asRecord(values.review)?.author).trim(),
      profiles: this.#profileSet([...inSettings, ...inWorkspace]),
      layers: [
        { source: 'editor', config: { mode: 'draft', year: this.#year() } },
        { source: 'settings', config: config(values) },
      ],
      folder,
    };
  }

  async #values(uri: string): Promise<unknown> {
    if (!this.#canPull) return this.#pushed;
    try {
      return (await this.#connection.workspace.getConfiguration({ scopeUri: uri, section })) ?? this.#pushed;
    } catch (error) {
      this.#connection.console.error(`Settings of ${uri} could not be read: ${String(error)}`);
      return this.#pushed;
    }
  }

  /** Equal profiles give the same set, so that documents with equal settings share what is kept by it. */
  #profileSet(sources: readonly unknown[]): ProfileSet {
    const key = JSON.stringify(sources);
    const kept = this.#profileSets.get(key) ?? new ProfileSet(sources);
    this.#profileSets.set(key, kept);
    return kept;
  }
}

/** What the engine may be told. */
function config(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { mode, profile, rules, words } = values;
  const chosen = { mode, profile, rules, words: asRecord(words)?.target == null ? undefined : words };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => isChosen(value)));
}

/** An editor's empty string or null means that nothing was chosen; so does `[]`, as Lua writes an empty `{}`. */
function isChosen(value: unknown): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return value !== undefined && value !== null && value !== '' && !isEmptyList;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function asString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asStrings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined;
}
