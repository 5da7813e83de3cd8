export { type Analysis, Analyzer, type AnalyzerOptions, type Work } from './analyzer.js';
export {
  type Config,
  type ConfigLayer,
  type Mode,
  modes,
  type Problem,
  type ResolvedConfig,
  type ResolvedRule,
  resolveConfig,
} from './config.js';
export {
  type Diagnostic,
  type Fix,
  formatMessage,
  type Localize,
  type Message,
  message,
  type RelatedInformation,
  type Severity,
  severities,
} from './diagnostic.js';
export * from './essay/essay.js';
export {
  type Container,
  type EvidenceInText,
  locate,
  type Paragraph,
  type ParagraphFacts,
  type Phrase,
} from './essay/paragraph.js';
export { type Evidence, type EvidenceKind, evidenceKinds } from './evidence/evidence.js';
export { fixAll, safeEdits } from './fixAll.js';
export type { FrontMatter } from './frontMatter.js';
export { frontMatterEdits } from './frontMatterEdits.js';
export type { Option, OptionSchema } from './options.js';
export type { Phases, Profile, Range, RuleSetting } from './profiles/profile.js';
export { type ProfileProblem, ProfileSet } from './profiles/profileSet.js';
export type { QuestionContract, QuestionPart, QuestionTerm } from './question/questionContract.js';
export { type Tie, tiesTo } from './question/ties.js';
export * from './review/index.js';
export { type Rule, type RuleGroup, ruleGroups } from './rule.js';
export { rules } from './rules/index.js';
export type { Span } from './span.js';
export { applyEdits, type TextEdit } from './textEdit.js';
export type { YamlValues } from './yamlEdits.js';
