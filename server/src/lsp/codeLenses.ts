import type { CodeLens } from 'vscode-languageserver';
import type { OpenEssay } from './analyses.js';
import { argumentSummary } from './argumentSummary.js';
import { type Localize, message } from './localize.js';
import { sectionTarget, wordsWithin } from './sectionTargets.js';
import { toRange } from './toProtocol.js';

/**
 * Above each heading, the words of its section, what the profile has for it, and what an argument rests on;
 * nothing in an exam.
 */
export function codeLenses({ document, settings, analysis }: OpenEssay, localize: Localize): CodeLens[] {
  if (!settings.codeLens || analysis.mode === 'exam') return [];
  return analysis.essay.sections.flatMap(section => {
    if (section.heading === undefined) return [];
    const words = wordsWithin(section);
    const target = sectionTarget(section, analysis);
    const title =
      target === undefined
        ? message('{words} words', { words })
        : message('{words} words · target ~{target}', { words, target });
    const rest = argumentSummary(section, analysis, localize);
    // An empty command is shown as plain words.
    const command = {
      title: [localize(title), ...(rest === undefined ? [] : [rest])].join(' · '),
      command: '',
    };
    return [{ range: toRange(document, section.heading.span), command }];
  });
}
