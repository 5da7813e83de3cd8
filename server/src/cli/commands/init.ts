import { join } from 'node:path';
import { type Profile, ProfileSet } from '../../core/index.js';
import type { Host } from '../host.js';
import { describeFileError, UsageError } from '../problems.js';
import type { ExitCode } from '../tally.js';
import { profileFolder } from '../userProfiles.js';

const parent = 'css-answer';
const id = 'my-profile';
const schemaPath = 'node_modules/exam-essay/server/schemas/profile.schema.json';

/** Writes a profile to edit. It repeats numbers of its parent, so nothing changes before one of them does. */
export async function init(host: Host): Promise<ExitCode> {
  const path = join(profileFolder, `${id}.json`);
  const { marks, words, arguments: points } = new ProfileSet().get(parent) as Profile;
  // VS Code knows the schema by the folder; other editors find it where the package is installed.
  const hasSchema = (await host.files.kind(join(host.cwd, schemaPath))) === 'file';
  const profile = {
    ...(hasSchema ? { $schema: `../../${schemaPath}` } : undefined),
    id,
    name: 'My profile',
    extends: parent,
    marks,
    words,
    arguments: points,
    rules: {},
  };
  try {
    await host.files.create(join(host.cwd, path), `${JSON.stringify(profile, undefined, 2)}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new UsageError(`${path} is there already and stays as it is.`);
    }
    throw new UsageError(`${path}: ${describeFileError(error)}`);
  }
  host.writeOut(`Wrote ${path}. Use it: exam-essay check --profile ${id} <files>\n`);
  return 0;
}
