import { type Disposable, FileType, type LogOutputChannel, RelativePattern, Uri, workspace } from 'vscode';

const place = '.exam-essay/profiles';

/** The folders too: whoever makes or deletes a folder with all that is in it gets no word of the files. */
const watched = `{.exam-essay,${place},${place}/*.json}`;

type Tell = (folder: string, profiles: readonly unknown[]) => Promise<void>;

/** The profiles that tutors keep in the workspace. Files are read here, since the server reads none. */
export class WorkspaceProfiles implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #tell: Tell;
  #watchers: readonly Disposable[] = [];

  constructor(log: LogOutputChannel, tell: Tell) {
    this.#log = log;
    this.#tell = tell;
  }

  /** All of them, by folder; from now on changes are told. */
  async read(): Promise<Readonly<Record<string, readonly unknown[]>>> {
    this.dispose();
    this.#watchers = [
      ...(workspace.workspaceFolders ?? []).map(({ uri }) => this.#watch(uri)),
      workspace.onDidChangeWorkspaceFolders(({ added }) => {
        this.#watchers = [...this.#watchers, ...added.map(({ uri }) => this.#watch(uri))];
        for (const { uri } of added) void this.#change(uri);
      }),
    ];
    const folders = workspace.workspaceFolders ?? [];
    const found = folders.map(async ({ uri }) => [uri.toString(), await this.#profilesIn(uri)] as const);
    return Object.fromEntries(await Promise.all(found));
  }

  dispose(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = [];
  }

  #watch(folder: Uri): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, watched));
    const change = (): Promise<void> => this.#change(folder);
    watcher.onDidChange(change);
    watcher.onDidCreate(change);
    watcher.onDidDelete(change);
    return watcher;
  }

  async #change(folder: Uri): Promise<void> {
    await this.#tell(folder.toString(), await this.#profilesIn(folder));
  }

  async #profilesIn(folder: Uri): Promise<readonly unknown[]> {
    const directory = Uri.joinPath(folder, place);
    const entries = await list(directory);
    const files = entries.filter(([name, type]) => (type & FileType.File) !== 0 && name.endsWith('.json'));
    const profiles = await Promise.all(files.map(([name]) => this.#profile(Uri.joinPath(directory, name))));
    return profiles.filter(profile => profile !== undefined);
  }

  async #profile(uri: Uri): Promise<unknown> {
    try {
      return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(uri)));
    } catch (error) {
      this.#log.warn(`${uri.toString()}: ${String(error)}`);
      return undefined;
    }
  }
}

/** Most folders have no profiles, so a missing directory is an empty one. */
async function list(directory: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(directory);
  } catch {
    return [];
  }
}
