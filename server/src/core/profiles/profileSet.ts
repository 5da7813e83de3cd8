import { Validator } from '@cfworker/json-schema';
import schema from '../../../schemas/profile.schema.json' with { type: 'json' };
import type { Message } from '../diagnostic.js';
import { builtInProfiles } from './index.js';
import type { Profile } from './profile.js';

/** A profile as JSON holds it: everything but `id` may come from the one it extends. */
interface ProfileSource {
  readonly id: string;
  readonly extends?: string;
  readonly [key: string]: unknown;
}

export interface ProfileProblem {
  /** Which profile: its id, else its place in the list given. */
  readonly profile: string;
  /** JSON pointer of the value. */
  readonly pointer: string;
  readonly message: Message;
}

/** All profiles that may be named, the built-in ones and the user's. */
export class ProfileSet {
  readonly problems: readonly ProfileProblem[];
  readonly #sources = new Map<string, ProfileSource>();
  readonly #resolved = new Map<string, Profile>();

  /** A profile of the user that breaks the schema is a problem and is left out; one with a known id replaces it. */
  constructor(userProfiles: readonly unknown[] = []) {
    const problems: ProfileProblem[] = [];
    for (const source of builtInProfiles) this.#sources.set(source.id, source as unknown as ProfileSource);
    for (const [index, source] of userProfiles.entries()) {
      const found = profileProblems(source, index);
      problems.push(...found);
      if (found.length === 0) this.#sources.set((source as ProfileSource).id, source as ProfileSource);
    }
    for (const { id } of this.#sources.values()) problems.push(...this.#chainProblems(id));
    this.problems = problems;
  }

  get ids(): readonly string[] {
    return [...this.#sources.keys()].filter(id => this.#chainProblems(id).length === 0);
  }

  get(id: string): Profile | undefined {
    const kept = this.#resolved.get(id);
    if (kept !== undefined) return kept;
    if (!this.#sources.has(id) || 0 < this.#chainProblems(id).length) return undefined;
    const profile = this.#merged(id) as unknown as Profile;
    this.#resolved.set(id, profile);
    return profile;
  }

  #merged(id: string): Readonly<Record<string, unknown>> {
    const { extends: parent, ...own } = this.#sources.get(id) as ProfileSource;
    return parent === undefined ? own : merge(this.#merged(parent), own);
  }

  #chainProblems(id: string): readonly ProfileProblem[] {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = this.#sources.get(at)?.extends) {
      if (seen.has(at)) return [chainProblem(id, 'It extends itself, by way of “{name}”.', at)];
      if (!this.#sources.has(at)) return [chainProblem(id, 'There is no profile “{name}” to extend.', at)];
      seen.add(at);
    }
    return [];
  }
}

function chainProblem(profile: string, template: string, name: string): ProfileProblem {
  return { profile, pointer: '/extends', message: { template, data: { name } } };
}

const validator = new Validator(schema as object, '2020-12', false);

function profileProblems(source: unknown, index: number): readonly ProfileProblem[] {
  const { valid, errors } = validator.validate(source);
  if (valid) return [];
  const profile = (source as Partial<ProfileSource> | null)?.id ?? `#${index + 1}`;
  const deepest = errors.reduce((a, b) => (a.instanceLocation.length < b.instanceLocation.length ? b : a));
  return [
    {
      profile: String(profile),
      pointer: deepest.instanceLocation.replace(/^#/, ''),
      message: { template: '{problem}', data: { problem: deepest.error } },
    },
  ];
}

/** Objects merge key by key; lists and plain values of the heir replace those of the parent. */
function merge(
  parent: Readonly<Record<string, unknown>>,
  heir: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const merged: Record<string, unknown> = { ...parent };
  for (const [key, value] of Object.entries(heir)) {
    const inherited = parent[key];
    merged[key] = isRecord(inherited) && isRecord(value) ? merge(inherited, value) : value;
  }
  return merged;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
