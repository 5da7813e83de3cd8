import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { Analysis, Span } from '../core/index.js';
import type { OpenEssay } from './analyses.js';
import { toRange } from './toProtocol.js';

const types = ['evidence', 'remark', 'questionTerm'] as const;

/** Names of our own, which the manifest explains to VS Code; other editors show what they know. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [] };

interface Token {
  readonly type: (typeof types)[number];
  readonly span: Span;
}

/** What an examiner looks for, coloured: evidence, the question's terms in headings, and remarks. */
export function semanticTokens({ document, analysis }: OpenEssay): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  if (analysis.mode === 'exam') return builder.build();
  for (const { type, span } of disjoint(tokensOf(analysis))) {
    const { start, end } = toRange(document, span);
    // A token may not go on in the next line.
    for (let line = start.line; line <= end.line; line += 1) {
      const from = line === start.line ? start.character : 0;
      const isLast = line === end.line;
      const lineStart = document.offsetAt({ line, character: 0 });
      const to = isLast ? end.character : lineLength(analysis.text, lineStart);
      if (from < to) builder.push(line, from, to - from, types.indexOf(type), 0);
    }
  }
  return builder.build();
}

function tokensOf({ essay }: Analysis): readonly Token[] {
  const keys = new Set(essay.question?.contract.terms.map(({ key }) => key));
  const evidence = essay.sections.flatMap(section =>
    section.evidence.filter(({ confidence }) => confidence === 'high'),
  );
  const terms = essay.sections.flatMap(({ heading }) =>
    (heading?.terms ?? []).filter(({ key }) => keys.has(key)),
  );
  return [
    ...essay.remarks.map(({ span }): Token => ({ type: 'remark', span })),
    ...evidence.map(({ span }): Token => ({ type: 'evidence', span })),
    ...terms.map(({ span }): Token => ({ type: 'questionTerm', span })),
  ];
}

/** In the order of their places; of two over each other, the earlier stays, and of two at one place the longer. */
function disjoint(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let free = 0;
  for (const token of [...tokens].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (token.span.start < free) continue;
    kept.push(token);
    free = token.span.end;
  }
  return kept;
}

/** The length of a line without its break; `start` is its first character. */
function lineLength(text: string, start: number): number {
  const [line = ''] = /[^\r\n]*/y.exec(text.slice(start)) ?? [];
  return line.length;
}
