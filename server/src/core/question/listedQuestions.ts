import type { Block } from '../markdown/block.js';
import { looksLikeQuestion } from './looksLikeQuestion.js';
import { stripQuestionLabel } from './questionLabel.js';

/** The questions a text lists, say a past paper: items of lists, paragraphs and headings that read as one. */
export function listedQuestions(blocks: readonly Block[]): readonly string[] {
  const lines = blocks.flatMap(linesOf).map(line => line.replace(/\s+/g, ' ').trim());
  const questions = lines.filter(looksLikeQuestion).map(line => {
    const { span } = stripQuestionLabel(line);
    return line.slice(span.start, span.end);
  });
  return [...new Set(questions)];
}

/** What may be one question. A past paper pasted as plain lines is one paragraph to Markdown. */
function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph': {
      const lines = block.prose.text.split('\n');
      return 1 < lines.filter(looksLikeQuestion).length ? lines : [block.prose.text];
    }
    case 'heading':
      return [block.prose.text];
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(linesOf));
    case 'blockquote':
      return block.blocks.flatMap(linesOf);
    case 'table':
      return block.cells.map(({ prose }) => prose.text);
    case 'code':
    case 'html':
    case 'thematicBreak':
    case 'frontMatter':
    case 'footnoteDefinition':
      return [];
    default:
      return block satisfies never;
  }
}
