import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const projectRoot = join(__dirname, '..', '..');

export const samplePath = join(projectRoot, 'samples', 'pakistan-water.essay.md');

/** The essay that the README checks: it has findings of several rules, and fixes. */
export const sample = readFileSync(samplePath, 'utf8');
