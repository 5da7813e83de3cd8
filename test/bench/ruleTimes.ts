import { Analyzer, type Essay, type ParagraphFacts, type Rule, rules } from '../../server/src/core/index.js';
import { type Times, timesOf } from './measure.js';
import { Typing } from './typing.js';

/** What one rule costs a keystroke, in ms. */
export interface RuleTimes {
  readonly rule: string;
  readonly times: Times;
}

/**
 * Each rule by itself over the essay as it is after each keystroke, as the analyzer runs it: a document rule over the
 * whole, a paragraph rule over the paragraph touched. What several rules share is paid by the first that asks.
 */
export function timeRules(text: string, warmUp: number, keystrokes: number): readonly RuleTimes[] {
  const analyzer = new Analyzer({ rules: [] });
  const typing = new Typing(text);
  const samples = new Map(rules.map(rule => [rule.name, [] as number[]]));
  const { config } = analyzer.analyze(text);
  const options = new Map(rules.map(rule => [rule.name, defaultsOf(rule)]));
  for (let round = -warmUp; round < keystrokes; round += 1) {
    const { document, place } = typing.type();
    const { essay } = analyzer.analyze(document.getText());
    const touched = essay.paragraphs.find(({ span }) => span.start <= place && place <= span.end)?.facts;
    for (const rule of rules) {
      const subject = rule.scope === 'document' ? essay : touched;
      if (subject === undefined) continue;
      const start = performance.now();
      (rule as Rule).run(
        subject as Essay & ParagraphFacts,
        options.get(rule.name) ?? {},
        config.profile,
        config,
      );
      const spent = performance.now() - start;
      if (0 <= round) samples.get(rule.name)?.push(spent);
    }
  }
  return [...samples]
    .map(([rule, each]) => ({ rule, times: timesOf(each) }))
    .sort((a, b) => b.times.median - a.times.median);
}

function defaultsOf({ options }: Rule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}
