const marker = Symbol('html');

/** Markup that is known to be safe: only the template below makes it. */
export interface Html {
  readonly [marker]: string;
}

type Part = Html | string | number | undefined | readonly Part[];

/**
 * A piece of HTML. Every value put into it is text and stays text, in elements and in quoted attributes, unless it is
 * HTML itself; a list is put in piece by piece, and nothing for `undefined`.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { [marker]: String.raw({ raw: strings }, ...parts.map(sourceOf)) };
}

/** Our own styles, which are no text to escape. */
export function trusted(source: string): Html {
  return { [marker]: source };
}

export function sourceOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(unsafe, character => entities[character] ?? '\ufffd');
  return marker in part ? part[marker] : part.map(sourceOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are no HTML at all, and half of a pair of surrogates is no character. */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
