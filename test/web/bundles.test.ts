import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

const inBrowser = [
  'dist/server/serverWorker.js',
  'dist/server/interchangeWorker.js',
  'dist/client/browser.js',
  'dist/client/reportView.js',
  'dist/index.js',
  'dist/index.mjs',
];
const inNode = [
  'dist/server/server.js',
  'dist/server/cli.js',
  'dist/server/interchange.js',
  'dist/client/node.js',
];

/** The worker fetches its own second bundle, from where the client says that it lies. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'dist/server/serverWorker.js': ['importScripts('],
};

/** Modules that a bundle asks its host for. */
function requiredModules(bundle: string): readonly string[] {
  const source = readFileSync(bundle, 'utf8');
  const names = [
    ...source.matchAll(/\b(?:require|import)\(\s*["']([\w@][\w@./:-]*)["']\s*\)/g),
    ...source.matchAll(/\b(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["']([\w@][\w@./:-]*)["']/g),
  ];
  return [...new Set(names.map(([, name = '']) => name))];
}

suite('bundles', () => {
  for (const bundle of inBrowser) {
    test(`${bundle} asks for no Node module`, () => {
      const expected = bundle === 'dist/client/browser.js' ? ['vscode'] : [];
      assert.deepEqual(requiredModules(bundle), expected);
      assert.doesNotMatch(readFileSync(bundle, 'utf8'), /["']node:/);
    });
  }

  for (const bundle of inNode) {
    test(`${bundle} asks for Node’s own modules and the editor’s alone`, () => {
      const foreign = requiredModules(bundle).filter(
        name => name !== 'vscode' && !builtinModules.includes(name.replace(/^node:/, '')),
      );
      assert.deepEqual(foreign, []);
    });
  }

  for (const bundle of [...inBrowser, ...inNode].filter(name => !name.includes('/interchange'))) {
    test(`${bundle} leaves Word to the second bundle`, () => {
      assert.doesNotMatch(readFileSync(bundle, 'utf8'), /commentsExtended/);
    });
  }

  for (const bundle of [...inBrowser, ...inNode]) {
    test(`${bundle} reaches no network and runs no text as code`, () => {
      const source = readFileSync(bundle, 'utf8');
      const used = source.match(
        /\b(?:eval|new Function|importScripts|fetch|sendBeacon)\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b/g,
      );
      assert.deepEqual(used ?? [], allowed[bundle] ?? []);
    });
  }
});
