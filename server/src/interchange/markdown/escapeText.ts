/** How much of a text is escaped: nothing, what Markdown may read as markup, or every mark of punctuation. */
export type Escaping = 'none' | 'risky' | 'all';

/** A text so that Markdown reads it as words. */
export function escapeText(text: string, escaping: Escaping, isLineStart: boolean): string {
  switch (escaping) {
    case 'none':
      return text;
    case 'risky':
      return isLineStart ? escapeLineStart(escapeRisky(text)) : escapeRisky(text);
    case 'all':
      return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
    default:
      return escaping satisfies never;
  }
}

function escapeRisky(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/`/g, '\\`')
    .replace(/(?<!\s|^)\*|\*(?!\s|$)/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/={2,}|~{2,}|(?:\+\+|--)(?=\})/g, run => run.replace(/./g, '\\$&'))
    .replace(/\{(?=[+=~>-])/g, '\\{')
    .replace(/\[(?=[^\]]*\][([:])/g, '\\[')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!$/, '\\!');
}

function escapeLineStart(text: string): string {
  return text
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|~~~|\||-{2,}\s*$|=+\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
