import { chmod } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { writeNotices } from './notices.mjs';

const isDev = process.argv.includes('--dev');
const isWatching = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  target: 'es2022',
  minify: !isDev,
  sourcemap: isDev,
  // All licences stand in NOTICES.txt.
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // @cfworker/json-schema makes an address of it when it loads, and in a worker from a blob it is none.
  define: { 'self.location': 'undefined' },
};

/** Word, HTML and the reader of both are larger than all the rest: a bundle of their own, loaded when it is needed. */
const interchangeApart = {
  name: 'interchange-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/interchange\/index\.js$/ }, () => ({ path: './interchange.js', external: true }));
  },
};

const shebang = { js: '#!/usr/bin/env node' };

/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };

/** @type {readonly import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['server/src/node/main.ts'],
    outfile: 'dist/server/server.js',
    banner: shebang,
    plugins: [interchangeApart],
  },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/server/cli.js',
    banner: shebang,
    plugins: [interchangeApart],
  },
  { ...node, entryPoints: ['server/src/interchange/index.ts'], outfile: 'dist/server/interchange.js' },
  {
    ...shared,
    entryPoints: ['server/src/interchange/index.ts'],
    outfile: 'dist/server/interchangeWorker.js',
    platform: 'browser',
    format: 'iife',
    globalName: 'examEssayInterchange',
    conditions: ['worker', 'browser'],
  },
  {
    ...shared,
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/server/serverWorker.js',
    platform: 'browser',
    format: 'iife',
    conditions: ['worker', 'browser'],
  },
  {
    ...shared,
    entryPoints: ['server/src/api/index.ts'],
    outfile: 'dist/index.js',
    platform: 'neutral',
    format: 'cjs',
  },
  {
    ...shared,
    entryPoints: ['server/src/api/index.ts'],
    outfile: 'dist/index.mjs',
    platform: 'neutral',
    format: 'esm',
  },
].map(options => ({ mainFields: ['browser', 'module', 'main'], ...options }));

if (isWatching) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  const results = await Promise.all(bundles.map(options => build(options)));
  // Run in place, before npm links them.
  await Promise.all(['dist/server/server.js', 'dist/server/cli.js'].map(bin => chmod(bin, 0o755)));
  await writeNotices(results, 'dist/server/NOTICES.txt');
}
