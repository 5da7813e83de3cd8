import { formatMessage, type Localize, type Message } from '../core/index.js';

export { type Localize, message } from '../core/index.js';

/** Looks a template up by its English text; what the bundle lacks stays English. */
export function localizer(bundle: Readonly<Record<string, string>>): Localize {
  return message => {
    const template = bundle[message.template] ?? message.template;
    const isMixed = rightToLeft.test(template) && /[a-z{]/i.test(template);
    return isMixed ? fromTheRight(template, message.data) : formatMessage({ template, data: message.data });
  };
}

/** Letters of Hebrew, Arabic, Urdu and their neighbours. */
const rightToLeft = /[\u0590-\u08ff]/;

const rightToLeftIsolate = '\u2067';
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * A sentence that reads from the right wherever it is shown: what is put into it may be Latin, and the line it
 * stands on may run from the left. Numbers have no direction of their own.
 */
function fromTheRight(template: string, data: Message['data']): string {
  const isolated = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? `${firstStrongIsolate}${value}${popIsolate}` : value,
    ]),
  );
  return `${rightToLeftIsolate}${formatMessage({ template, data: isolated })}${popIsolate}`;
}
