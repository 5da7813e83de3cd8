import type { Place } from '../../api/positions.js';
import type { Localize, Message, RuleGroup, SectionRole, Severity } from '../../core/index.js';
import { message } from '../../core/index.js';
import { roleLabel } from '../roleLabels.js';

/** How numbers and sentences are written for one reader. */
export interface Texts {
  /** BCP 47. */
  readonly language: string;
  /** A sentence, in the reader's language. */
  say(template: string, data?: Message['data']): string;
  message: Localize;
  number(value: number): string;
}

export function textsFor(localize: Localize, language: string): Texts {
  const format = numberFormat(language);
  return {
    language,
    say: (template, data = {}) => localize(message(template, data)),
    message: localize,
    number: value => format.format(value),
  };
}

/** What an editor calls its language need not be a language. */
function numberFormat(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language);
  } catch {
    return new Intl.NumberFormat('en');
  }
}

/** A section without a heading is called by its role. */
export function titleOf(
  { title, role }: { readonly title: string; readonly role: SectionRole },
  texts: Texts,
): string {
  return title === '' ? texts.message(roleLabel(role)) : title;
}

export function lineOf({ line }: Place, texts: Texts): string {
  return texts.say('line {line}', { line: texts.number(line) });
}

export const severityLabels: Readonly<Record<Severity, Message>> = {
  error: message('Error'),
  warning: message('Warning'),
  information: message('Information'),
  hint: message('Hint'),
};

export const groupLabels: Readonly<Record<RuleGroup, Message>> = {
  structure: message('Structure'),
  relevance: message('Relevance'),
  evidence: message('Evidence'),
  language: message('Language'),
  review: message('Remarks in the text'),
};
