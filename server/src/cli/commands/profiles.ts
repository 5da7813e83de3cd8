import type { Profile, Range } from '../../core/index.js';
import type { Host } from '../host.js';
import type { ExitCode } from '../tally.js';
import { UserProfileReader } from '../userProfiles.js';

/** The profiles that hold in the working folder, the user's with the file they come from. */
export async function profiles(host: Host): Promise<ExitCode> {
  const { profiles: known, origins, problems } = await new UserProfileReader(host).at(host.cwd);
  for (const problem of problems) host.writeError(`${problem}\n`);
  const found = known.ids.flatMap(id => known.get(id) ?? []);
  const width = Math.max(...found.map(({ id }) => id.length));
  for (const profile of found) {
    const origin = origins.get(profile.id);
    const from = origin === undefined ? '' : ` (${origin})`;
    host.writeOut(`${profile.id.padEnd(width)}  ${profile.name}: ${numbers(profile)}${from}\n`);
  }
  return 0 < problems.length ? 2 : 0;
}

function numbers({ marks, minutes, words, arguments: points }: Profile): string {
  const parts = [
    ...(marks === undefined ? [] : [`${marks} marks`]),
    ...(minutes === undefined ? [] : [`${minutes} minutes`]),
    ...rangeOf(words, 'words'),
    ...rangeOf(points, 'arguments'),
  ];
  return parts.length === 0 ? 'no numbers set' : parts.join(', ');
}

function rangeOf({ minimum, target, maximum }: Range, noun: string): readonly string[] {
  const bounds = [minimum, maximum].filter(bound => bound !== undefined).join('–');
  const aim = target === undefined ? bounds : `${target}${bounds === '' ? '' : ` (${bounds})`}`;
  return aim === '' ? [] : [`${aim} ${noun}`];
}
