import { books } from './books.js';
import { cases } from './cases.js';
import { events } from './events.js';
import { institutions } from './institutions.js';
import { laws } from './laws.js';
import type { LexiconEntry } from './lexicon.js';
import { press } from './press.js';
import { reports } from './reports.js';
import { scholars } from './scholars.js';
import { statesmen } from './statesmen.js';
import { theories } from './theories.js';
import { treaties } from './treaties.js';

export const lexiconEntries: readonly LexiconEntry[] = [
  ...books,
  ...cases,
  ...events,
  ...institutions,
  ...laws,
  ...press,
  ...reports,
  ...scholars,
  ...statesmen,
  ...theories,
  ...treaties,
];
