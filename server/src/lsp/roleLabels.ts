import type { Message, SectionRole } from '../core/index.js';
import { message } from './localize.js';

/** The name of a role, for people. */
export function roleLabel(role: SectionRole): Message {
  return message(labels[role]);
}

const labels: Readonly<Record<SectionRole, string>> = {
  header: 'Header',
  question: 'Question',
  outline: 'Outline',
  introduction: 'Introduction',
  background: 'Background',
  argument: 'Argument',
  counterargument: 'Counter-argument',
  criticalAnalysis: 'Critical analysis',
  wayForward: 'Way forward',
  conclusion: 'Conclusion',
  references: 'References',
};
