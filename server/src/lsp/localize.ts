import { formatMessage, type Localize } from '../core/index.js';

export { type Localize, message } from '../core/index.js';

/** Looks a template up by its English text; what the bundle lacks stays English. */
export function localizer(bundle: Readonly<Record<string, string>>): Localize {
  return ({ template, data }) => formatMessage({ template: bundle[template] ?? template, data });
}
