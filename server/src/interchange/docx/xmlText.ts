/** A text without what XML cannot hold: control characters, halves of pairs of surrogates. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\ufffd');
}

const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
