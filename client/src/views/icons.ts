import type { EvidenceKind, SectionRole } from '../../../server/src/lsp/protocol.js';

/** Codicons that VS Code has had since 1.91. */
export const roleIcons: Readonly<Record<SectionRole, string>> = {
  header: 'account',
  question: 'question',
  outline: 'list-tree',
  introduction: 'book',
  background: 'history',
  argument: 'lightbulb',
  counterargument: 'arrow-swap',
  criticalAnalysis: 'law',
  wayForward: 'compass',
  conclusion: 'milestone',
  references: 'references',
};

export const kindIcons: Readonly<Record<EvidenceKind, string>> = {
  date: 'calendar',
  statistic: 'graph',
  institution: 'organization',
  report: 'note',
  law: 'law',
  treaty: 'file-symlink-file',
  scholar: 'person',
  book: 'book',
  press: 'megaphone',
  quotation: 'quote',
  scripture: 'library',
  case: 'briefcase',
  event: 'zap',
  visual: 'device-camera',
  theory: 'beaker',
};
