import { join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const root = resolve(__dirname, '../..');

/** Where the suite may stand: beside the extension for VS Code on the desktop, inside it for the web. */
export async function bundleSuite(kind: 'node' | 'web', folder: string): Promise<string> {
  const outfile = join(folder, `suite.${kind}.js`);
  await build({ ...shared, ...byKind[kind], outfile });
  return outfile;
}

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  sourcemap: 'inline',
  logLevel: 'warning',
  // `GREP=rename npm run test:extension` runs the tests with that in their name.
  define: { GREP: JSON.stringify(process.env.GREP ?? '') },
  // Mocha's build for browsers, which both hosts can run, takes `module.exports` for itself.
  footer: { js: 'module.exports = { run: globalThis.runExamEssaySuite };' },
};

const byKind: Readonly<Record<'node' | 'web', BuildOptions>> = {
  node: { entryPoints: ['test/extension/suite/node.ts'], platform: 'node' },
  web: { entryPoints: ['test/extension/suite/web.ts'], platform: 'browser' },
};
