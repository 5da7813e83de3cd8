import { type Rule, rules } from '../core/index.js';
import { UsageError } from './problems.js';
import { didYouMean } from './suggest.js';

/** The rule of a name, `rule-id` or `group/rule-id`. */
export function findRule(name: string): Rule {
  const rule = rules.find(each => each.id === name || each.name === name);
  if (rule !== undefined) return rule;
  const known = name.includes('/') ? rules.map(each => each.name) : rules.map(each => each.id);
  throw new UsageError(
    `there is no rule “${name}”.${didYouMean(name, known)} “exam-essay rules” lists them all.`,
  );
}
