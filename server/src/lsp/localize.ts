import { formatMessage, type Message } from '../core/index.js';

/** A sentence for people, in the language of the editor. */
export type Localize = (message: Message) => string;

/** Looks a template up by its English text; what the bundle lacks stays English. */
export function localizer(bundle: Readonly<Record<string, string>>): Localize {
  return ({ template, data }) => formatMessage({ template: bundle[template] ?? template, data });
}

/** A message of the server itself. */
export function message(template: string, data: Message['data'] = {}): Message {
  return { template, data };
}
