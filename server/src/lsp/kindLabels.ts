import type { EvidenceKind, Message } from '../core/index.js';
import { message } from './localize.js';

/** The name of a kind of evidence, of several pieces, for people. */
export function kindLabel(kind: EvidenceKind): Message {
  return message(labels[kind]);
}

const labels: Readonly<Record<EvidenceKind, string>> = {
  date: 'Dates',
  statistic: 'Figures',
  institution: 'Institutions',
  report: 'Reports',
  law: 'Laws',
  treaty: 'Treaties',
  scholar: 'People quoted',
  book: 'Books',
  press: 'Newspapers',
  quotation: 'Quotations',
  scripture: 'Verses and hadith',
  case: 'Cases',
  event: 'Events',
  visual: 'Pictures and tables',
  theory: 'Theories',
};
