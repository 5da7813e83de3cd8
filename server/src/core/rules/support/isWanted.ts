import type { SectionRole } from '../../essay/essay.js';
import type { Profile } from '../../profiles/profile.js';

/** Whether the paper misses a part of this role where the question demands it. */
export function isWanted({ sections }: Profile, role: SectionRole): boolean {
  return sections.some(wanted => wanted.role === role && wanted.when !== 'optional');
}
