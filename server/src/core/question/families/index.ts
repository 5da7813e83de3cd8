import { economyFamilies } from './economyFamilies.js';
import type { FamilyData } from './family.js';
import { historyFamilies } from './historyFamilies.js';
import { islamFamilies } from './islamFamilies.js';
import { societyFamilies } from './societyFamilies.js';
import { stateFamilies } from './stateFamilies.js';
import { worldFamilies } from './worldFamilies.js';

export const familyData: readonly FamilyData[] = [
  ...stateFamilies,
  ...economyFamilies,
  ...societyFamilies,
  ...worldFamilies,
  ...islamFamilies,
  ...historyFamilies,
];
