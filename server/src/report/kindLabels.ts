import { type EvidenceKind, type Message, message } from '../core/index.js';

/** The name of a kind of evidence, for people; of many pieces of that kind. */
export function kindLabel(kind: EvidenceKind): Message {
  return labels[kind];
}

const labels: Readonly<Record<EvidenceKind, Message>> = {
  date: message('Dates'),
  statistic: message('Figures'),
  institution: message('Institutions'),
  report: message('Reports'),
  law: message('Laws'),
  treaty: message('Treaties'),
  scholar: message('Scholars'),
  book: message('Books'),
  press: message('Press'),
  quotation: message('Quotations'),
  scripture: message('Scripture'),
  case: message('Cases'),
  event: message('Events'),
  visual: message('Tables, charts and maps'),
  theory: message('Theories'),
};
