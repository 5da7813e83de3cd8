import type { Analysis, Diagnostic, Span } from '../core/index.js';
import type { Localize } from './localize.js';
import type { OutlineFindings } from './protocol.js';

/** The findings that begin in a part of the text. */
export function findingsIn(
  { analysis, localize }: { readonly analysis: Analysis; readonly localize: Localize },
  { start, end }: Span,
): OutlineFindings | undefined {
  const found = analysis.diagnostics.filter(({ span }) => start <= span.start && span.start < end);
  const sorted = found.sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
  const [gravest] = sorted;
  if (gravest === undefined) return undefined;
  const messages = sorted.slice(0, mostMessages).map(({ message }) => localize(message));
  return { count: found.length, severity: gravest.severity, messages };
}

/** As many messages as a tooltip holds. */
const mostMessages = 5;
const gravity: readonly Diagnostic['severity'][] = ['error', 'warning', 'information', 'hint'];
