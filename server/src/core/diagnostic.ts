import type { Span } from './span.js';
import type { TextEdit } from './textEdit.js';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A sentence for people, not yet in any language: `template` holds `{placeholders}` that `data` fills. */
export interface Message {
  readonly template: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A sentence for people, in their language. */
export type Localize = (message: Message) => string;

/** A message with what fills its placeholders. */
export function message(template: string, data: Message['data'] = {}): Message {
  return { template, data };
}

/** Edits that repair one finding. All spans are absolute and do not overlap. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Safe fixes are applied by fix-all: they move, mark or rename, and keep every word of the writer. */
  readonly isSafe: boolean;
}

export interface RelatedInformation {
  readonly span: Span;
  readonly message: Message;
}

/** One finding, ready to be shown; `span` is in UTF-16 offsets of the text analysed. */
export interface Diagnostic {
  /** `group/id`, the public name. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedInformation[];
}

const placeholder = /\{(\w+)\}/g;

/** Fills a template; a placeholder with no data stays as it is. */
export function formatMessage({ template, data }: Message): string {
  return template.replace(placeholder, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : String(value);
  });
}
