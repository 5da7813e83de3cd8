import { type Message, message, type SectionRole } from '../core/index.js';

/** The name of a role, for people. */
export function roleLabel(role: SectionRole): Message {
  return labels[role];
}

const labels: Readonly<Record<SectionRole, Message>> = {
  header: message('Header'),
  question: message('Question'),
  outline: message('Outline'),
  introduction: message('Introduction'),
  background: message('Background'),
  argument: message('Argument'),
  counterargument: message('Counter-argument'),
  criticalAnalysis: message('Critical analysis'),
  wayForward: message('Way forward'),
  conclusion: message('Conclusion'),
  references: message('References'),
};
