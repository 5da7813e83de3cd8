import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { ProfileSet } from '../../server/src/core/index.js';

const root = resolve(__dirname, '../..');
const folder = join(root, 'server/src/core/profiles');
const schema = JSON.parse(readFileSync(join(root, 'server/schemas/profile.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

interface ProfileFile {
  readonly id: string;
  readonly sources?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

suite('The built-in profile', () => {
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  for (const name of names) {
    const profile = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ProfileFile;
    suite(profile.id, () => {
      test('is named like its file and registered', () => {
        assert.equal(`${profile.id}.json`, name);
        assert.ok(new ProfileSet().ids.includes(profile.id));
      });
      test('keeps to the schema', () => {
        validate(profile);
        assert.deepEqual(validate.errors ?? [], []);
      });
      test('says for each number who says so', () => {
        const { sources = {}, ...values } = profile;
        const unsourced = numberPaths(values, []).filter(path => !isSourced(path, sources));
        assert.deepEqual(unsourced, []);
      });
      test('names no source for what it does not set', () => {
        const { sources = {}, ...values } = profile;
        const paths = valuePaths(values, []);
        const idle = Object.keys(sources).filter(
          source => !paths.some(path => path === source || path.startsWith(`${source}.`)),
        );
        assert.deepEqual(idle, []);
      });
    });
  }
});

/** Dotted paths of the values below; sections go by their role. */
function valuePaths(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  return Object.entries(value).flatMap(([key, inner]) => {
    const role = (inner as { role?: string } | null)?.role;
    return valuePaths(inner, [...path, role ?? key]);
  });
}

function numberPaths(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value === 'number') return [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const role = (inner as { role?: string } | null)?.role;
    return numberPaths(inner, [...path, role ?? key]);
  });
}

/** A source for `sections.introduction.share` covers the minimum and the maximum below it. */
function isSourced(path: string, sources: Readonly<Record<string, string>>): boolean {
  const steps = path.split('.');
  return steps.some((_, index) => steps.slice(0, index + 1).join('.') in sources);
}
