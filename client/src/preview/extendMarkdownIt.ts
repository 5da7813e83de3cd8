import { criticMarkup, type MarkdownIt } from './criticMarkup.js';

/** VS Code's Markdown preview calls this with its own markdown-it. */
export function extendMarkdownIt(markdown: MarkdownIt): MarkdownIt {
  return markdown.use(criticMarkup);
}
