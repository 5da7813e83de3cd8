import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

interface Boundary {
  readonly folder: string;
  /** Folders and files of ours, besides the folder itself. */
  readonly ours: readonly string[];
  readonly packages: readonly string[];
  readonly mayUseNode?: boolean;
  /** Folders inside that have a boundary of their own. */
  readonly except?: readonly string[];
}

/** The table “Who may import what” of CONTRIBUTING.md; a new package needs a sentence in that page. */
const boundaries: readonly Boundary[] = [
  {
    folder: 'server/src/core',
    ours: ['server/schemas/profile.schema.json'],
    packages: ['@lezer/markdown', '@lezer/common', 'yaml', 'stemmer', '@cfworker/json-schema'],
  },
  {
    folder: 'server/src/lsp',
    ours: ['server/src/core', 'server/src/report', 'server/src/interchange/interchange.ts'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'picomatch/posix'],
  },
  {
    folder: 'server/src/node',
    ours: ['server/src/lsp', 'server/src/interchange/index.ts'],
    packages: ['vscode-languageserver/node'],
    mayUseNode: true,
  },
  {
    folder: 'server/src/browser',
    ours: ['server/src/lsp', 'server/src/interchange/interchange.ts'],
    packages: ['vscode-languageserver/browser'],
  },
  {
    folder: 'server/src/interchange',
    ours: ['server/src/core'],
    packages: ['@lezer/common', '@xmldom/xmldom', 'docx', 'fflate', 'yaml'],
  },
  { folder: 'server/src/api', ours: ['server/src/core'], packages: [] },
  { folder: 'server/src/report', ours: ['server/src/core', 'server/src/api'], packages: [] },
  {
    folder: 'server/src/cli',
    ours: [
      'server/src/core',
      'server/src/api',
      'server/src/report',
      'server/src/interchange/index.ts',
      'server/src/interchange/interchange.ts',
    ],
    packages: [
      'commander',
      'chalk',
      'cli-table3',
      'string-width',
      'fastest-levenshtein',
      'write-file-atomic',
    ],
    mayUseNode: true,
  },
  {
    folder: 'client/src',
    ours: ['server/src/lsp/protocol.ts', 'server/src/lsp/base64.ts'],
    packages: ['vscode', 'vscode-languageclient'],
    except: ['client/src/node', 'client/src/browser', 'client/src/report/view', 'client/src/preview'],
  },
  { folder: 'client/src/report/view', ours: ['client/src/report/messages.ts'], packages: [] },
  // The preview reads a remark as the server does, with no server to ask.
  { folder: 'client/src/preview', ours: ['server/src/core/review/comment.ts'], packages: [] },
  {
    folder: 'client/src/node',
    ours: ['client/src/activate.ts'],
    packages: ['vscode', 'vscode-languageclient/node'],
  },
  {
    folder: 'client/src/browser',
    ours: ['client/src/activate.ts'],
    packages: ['vscode', 'vscode-languageclient/browser'],
  },
];

suite('Imports', () => {
  for (const boundary of boundaries) {
    test(`of ${boundary.folder} keep to its list`, () => {
      const offending = sourcesOf(boundary).flatMap(path =>
        importsOf(path)
          .filter(name => !isAllowed(boundary, path, name))
          .map(name => `${path} imports ${name}`),
      );
      assert.deepEqual(offending, []);
    });
  }
});

suite('The sources of core', () => {
  const [core] = boundaries as readonly [Boundary];
  test('use no clock, chance, console, timer, network or evaluation', () => {
    const names =
      'console|process|setTimeout|setInterval|fetch|XMLHttpRequest|Date|performance|eval|Function';
    const impure = new RegExp(`(?<![.\\w])(?:${names})\\b|\\bMath\\.random\\b`);
    const offending = sourcesOf(core).flatMap(path => {
      const found = impure.exec(withoutText(readFileSync(join(root, path), 'utf8')));
      return found === null ? [] : [`${path}: ${found[0]}`];
    });
    assert.deepEqual(offending, []);
  });
  test('are compiled with no types of Node and no DOM', () => {
    const base = readJson('tsconfig.base.json').compilerOptions;
    const own = readJson('server/src/core/tsconfig.json').compilerOptions;
    const { types, lib } = { ...base, ...own };
    assert.deepEqual({ types, lib }, { types: [], lib: ['ES2023'] });
  });
});

function sourcesOf({ folder, except = [] }: Boundary): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(path => !except.some(other => path.startsWith(`${other}/`)));
}

const importPatterns = [
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g,
];

function importsOf(path: string): readonly string[] {
  const source = readFileSync(join(root, path), 'utf8');
  return importPatterns.flatMap(pattern => [...source.matchAll(pattern)].map(([, name = '']) => name));
}

function isAllowed(
  { folder, ours, packages, mayUseNode = false }: Boundary,
  from: string,
  name: string,
): boolean {
  if (name.startsWith('node:')) return mayUseNode;
  if (!name.startsWith('.')) return packages.includes(name);
  const target = normalize(join(dirname(from), name)).replace(/\.js$/, '.ts');
  return [folder, ...ours].some(allowed => target === allowed || target.startsWith(`${allowed}/`));
}

/** The code without its comments and string literals. */
function withoutText(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
}

function readJson(path: string): { compilerOptions: Readonly<Record<string, unknown>> } {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
