import type { Diagnostic, RuleGroup } from '../../core/index.js';
import { type Localize, message } from '../localize.js';

/** How a tutor opens what a finding says, so that it is advice and no verdict. */
const openings: Readonly<Record<Exclude<RuleGroup, 'review'>, string>> = {
  structure: 'Please look at the shape of your answer here. {finding}',
  relevance: 'Good material; tie it closer to the question. {finding}',
  evidence: 'This point will count for more with evidence that can be checked. {finding}',
  language: 'A small thing in the wording. {finding}',
};

/** A finding as a remark to the candidate. */
export function remarkOn({ rule, message: said }: Diagnostic, localize: Localize): string {
  const group = rule.slice(0, rule.indexOf('/')) as keyof typeof openings;
  return localize(message(openings[group] ?? '{finding}', { finding: localize(said) }));
}
