import { build, context } from 'esbuild';
import { writeNotices } from '../server/notices.mjs';

const isDev = process.argv.includes('--dev');
const isWatching = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  minify: !isDev,
  sourcemap: isDev,
  // All licences stand in NOTICES.txt.
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** @type {readonly import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: ['client/src/node/extension.ts'],
    outfile: 'dist/client/node.js',
    platform: 'node',
    mainFields: ['module', 'main'],
  },
  {
    ...shared,
    entryPoints: ['client/src/browser/extension.ts'],
    outfile: 'dist/client/browser.js',
    platform: 'browser',
    conditions: ['worker', 'browser'],
  },
  {
    ...shared,
    entryPoints: ['client/src/report/view/reportView.ts'],
    outfile: 'dist/client/reportView.js',
    platform: 'browser',
    format: 'iife',
  },
];

if (isWatching) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  const results = await Promise.all(bundles.map(options => build(options)));
  await writeNotices(results, 'dist/client/NOTICES.txt');
}
