/** A text of the writer's, in one line, nothing of which acts as Markdown, as HTML or as an icon. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&')
    .replaceAll('$', '&#36;');
}
