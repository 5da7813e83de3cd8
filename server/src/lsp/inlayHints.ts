import type { InlayHint, Range } from 'vscode-languageserver';
import type { OpenEssay } from './analyses.js';
import { argumentSummary } from './argumentSummary.js';
import type { Localize } from './localize.js';
import { toRange, toSpan } from './toProtocol.js';

/** Behind each argument's heading, what it rests on. */
export function inlayHints(
  { document, settings, analysis }: OpenEssay,
  range: Range,
  localize: Localize,
): InlayHint[] {
  if (!settings.inlayHints || analysis.mode === 'exam') return [];
  const { start, end } = toSpan(document, range);
  return analysis.essay.sections.flatMap(section => {
    const label = argumentSummary(section, analysis, localize);
    const place = section.heading?.span.end;
    if (label === undefined || place === undefined || place < start || end < place) return [];
    const position = toRange(document, { start: place, end: place }).start;
    return [{ position, label, paddingLeft: true }];
  });
}
