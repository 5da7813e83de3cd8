import type { Essay } from '../../essay/essay.js';
import { argumentsOf } from '../../essay/queries.js';
import type { Profile, Range } from '../../profiles/profile.js';
import { defineRule } from '../../rule.js';
import { isAnswer } from '../support/isAnswer.js';

export const tooFewArguments = defineRule({
  id: 'too-few-arguments',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'absence',
  docs: {
    summary: 'The answer makes fewer arguments than its paper wants.',
    rationale:
      'Each argument is a heading of its own with its text; background, challenges, way forward and the like are not ' +
      'counted. In an essay, where headings are unwelcome, each paragraph between introduction and conclusion counts. ' +
      'Below the minimum is a warning, below the target information; both belong to the profile.',
    sources: [
      'A marked CSS script: add more arguments',
      'Hayat (Scribd 745546493): 12–14 headings in all',
      'FPSC examiners 2016 (Essay): an argument should be built from several angles',
    ],
  },
  messages: {
    none: 'No argument between introduction and conclusion; this paper wants {wanted}.',
    one: 'One argument; this paper wants {wanted}.',
    few: '{count} arguments; this paper wants {wanted}.',
    onePassage: 'One paragraph argues; this paper wants {wanted}.',
    fewPassages: '{count} paragraphs argue; this paper wants {wanted}.',
  },

  check(essay, report, _options, profile) {
    const { minimum = 0, target = minimum } = profile.arguments;
    const hasAnyBody = essay.sections.filter(({ words }) => 0 < words).length > 1;
    const count = countIn(essay, profile);
    if (target <= count || !(isAnswer(essay) || (count === 0 && hasAnyBody))) return;
    const severity = count < minimum ? 'warning' : 'information';
    const place = { span: essay.anchor, severity } as const;
    const wanted = count < minimum ? wantedOf(profile.arguments) : `up to ${target}`;
    if (count === 0) report('none', { ...place, data: { wanted } });
    else if (profile.headings === 'unwanted') {
      if (count === 1) report('onePassage', { ...place, data: { wanted } });
      else report('fewPassages', { ...place, data: { count, wanted } });
    } else if (count === 1) report('one', { ...place, data: { wanted } });
    else report('few', { ...place, data: { count, wanted } });
  },
});

function countIn(essay: Essay, { headings }: Profile): number {
  const sections = argumentsOf(essay);
  if (headings !== 'unwanted') return sections.length;
  return sections.reduce(
    (sum, { paragraphs }) =>
      sum + Math.max(1, paragraphs.filter(({ container }) => container === 'prose').length),
    0,
  );
}

function wantedOf({ minimum, target }: Range): string {
  if (minimum === undefined || target === undefined || minimum === target) return `${target ?? minimum}`;
  return `${minimum} to ${target}`;
}
