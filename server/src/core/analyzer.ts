import {
  type ConfigLayer,
  type Mode,
  type Problem,
  type ResolvedConfig,
  type ResolvedRule,
  resolveConfig,
} from './config.js';
import type { Diagnostic, Severity } from './diagnostic.js';
import { buildEssay } from './essay/buildEssay.js';
import { detectProfile } from './essay/detectProfile.js';
import type { Essay } from './essay/essay.js';
import { type EssayLikeness, essayLikeness } from './essay/essayLikeness.js';
import { locate, type Paragraph, type ParagraphFacts } from './essay/paragraph.js';
import { paragraphFacts } from './essay/paragraphFacts.js';
import { type FrontMatter, parseFrontMatter } from './frontMatter.js';
import { MarkdownParser } from './markdown/parseMarkdown.js';
import { TextMemo } from './memo.js';
import type { Profile } from './profiles/profile.js';
import { ProfileSet } from './profiles/profileSet.js';
import type { Finding, Rule } from './rule.js';
import { rules as allRules } from './rules/index.js';
import type { Span } from './span.js';
import { readSuppressions } from './suppressions.js';

/** Everything known of one text under one set of settings. */
export interface Analysis {
  readonly text: string;
  readonly essay: Essay;
  readonly config: ResolvedConfig;
  readonly profile: Profile;
  readonly mode: Mode;
  /** Ordered by place, then by rule. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a comment in the text switches off, in the same order. */
  readonly suppressed: readonly Diagnostic[];
  /** Settings, front matter and comments that could not be followed. */
  readonly problems: readonly Problem[];
  readonly frontMatter: FrontMatter | undefined;
  /** Whether the text is plainly an essay, so that an editor may check it unasked. */
  readonly likeness: EssayLikeness;
}

export interface AnalyzerOptions {
  readonly profiles?: ProfileSet;
  /** For tests of one rule; otherwise all. */
  readonly rules?: readonly Rule[];
}

/** Counts of work done since the analyzer was made, for tests and benchmarks. */
export interface Work {
  readonly paragraphsRead: number;
  readonly paragraphsChecked: number;
}

/**
 * Analyses the versions of one document. It keeps what depends on a paragraph's text alone, so after an edit
 * only the paragraph touched is read again; the result equals that of a new analyzer.
 */
export class Analyzer {
  readonly #parser = new MarkdownParser();
  readonly #facts = new TextMemo<ParagraphFacts>();
  readonly #findings = new TextMemo<readonly RuleFinding[]>();
  readonly #profiles: ProfileSet;
  readonly #rules: readonly Rule[];
  #settings: { readonly key: string; readonly resolved: ReturnType<typeof resolveConfig> } | undefined;

  constructor({ profiles = new ProfileSet(), rules = allRules }: AnalyzerOptions = {}) {
    this.#profiles = profiles;
    this.#rules = rules;
  }

  get work(): Work {
    return { paragraphsRead: this.#facts.computed, paragraphsChecked: this.#findings.computed };
  }

  /**
   * Never throws: any string gives an analysis, any setting is followed or is a problem. The front matter wins
   * over `layers`, and `overrides` over both.
   */
  analyze(
    text: string,
    layers: readonly ConfigLayer[] = [],
    overrides: readonly ConfigLayer[] = [],
  ): Analysis {
    this.#facts.startGeneration();
    this.#findings.startGeneration();
    const blocks = this.#parser.parse(text);
    const frontMatterBlock = blocks.find(block => block.kind === 'frontMatter');
    const frontMatter = frontMatterBlock === undefined ? undefined : parseFrontMatter(text, frontMatterBlock);
    const own = frontMatter?.layer === undefined ? [] : [frontMatter.layer];
    const all = [...layers, ...own, ...overrides];
    const essay = buildEssay(text, blocks, {
      question: settingOf(all, 'question'),
      frontMatter,
      factsOf: (raw, compute) => this.#facts.get(raw, compute),
      readFacts: paragraphFacts,
    });
    const detectedProfile = detectProfile(essay, {
      marks: frontMatter?.marks,
      subject: frontMatter?.subject,
    });
    const { config, problems } = this.#resolve(all, detectedProfile);
    const suppressions = readSuppressions(text, this.#rules);
    const found = this.#check(essay, config);
    const suppressed = new Set(found.filter(diagnostic => suppressions.isSuppressed(diagnostic)));
    return {
      text,
      essay,
      config,
      profile: config.profile,
      mode: config.mode,
      diagnostics: found.filter(diagnostic => !suppressed.has(diagnostic)),
      suppressed: [...suppressed],
      problems: [...(frontMatter?.problems ?? []), ...problems, ...suppressions.problems],
      frontMatter,
      likeness: essayLikeness(essay, frontMatter),
    };
  }

  #resolve(layers: readonly ConfigLayer[], detectedProfile: string): ReturnType<typeof resolveConfig> {
    const key = JSON.stringify([detectedProfile, layers.map(({ source, config }) => [source, config])]);
    const kept = this.#settings;
    const context = { rules: this.#rules, profiles: this.#profiles, detectedProfile };
    if (kept === undefined || kept.key !== key) {
      this.#settings = { key, resolved: resolveConfig(layers, context) };
      this.#findings.clear();
      return this.#settings.resolved;
    }
    // Places move with the text even where the values stay.
    return 0 < kept.resolved.problems.length
      ? { ...kept.resolved, problems: resolveConfig(layers, context).problems }
      : kept.resolved;
  }

  #check(essay: Essay, config: ResolvedConfig): readonly Diagnostic[] {
    if (config.mode === 'exam') return [];
    const paragraphRules = config.rules.filter(({ rule }) => rule.scope === 'paragraph');
    const diagnostics: Diagnostic[] = [];
    for (const { rule, ...setting } of config.rules) {
      if (rule.scope !== 'document') continue;
      const findings = (rule as Rule<'document'>).run(essay, setting.options, config.profile, config);
      for (const finding of findings) {
        diagnostics.push(toDiagnostic({ rule, ...setting }, finding, config.mode));
      }
    }
    for (const paragraph of essay.paragraphs) {
      const found = this.#findings.get(paragraph.facts.raw, () =>
        paragraphRules.flatMap(resolved => paragraphFindings(resolved, paragraph.facts, config)),
      );
      for (const { resolved, finding } of found) {
        diagnostics.push(toDiagnostic(resolved, placed(finding, paragraph), config.mode));
      }
    }
    return diagnostics.sort(byPlace);
  }
}

interface RuleFinding {
  readonly resolved: ResolvedRule;
  readonly finding: Finding;
}

function paragraphFindings(
  resolved: ResolvedRule,
  facts: ParagraphFacts,
  config: ResolvedConfig,
): readonly RuleFinding[] {
  const findings = (resolved.rule as Rule<'paragraph'>).run(facts, resolved.options, config.profile, config);
  return findings.map(finding => ({ resolved, finding }));
}

function placed(finding: Finding, paragraph: Paragraph): Finding {
  const at = (span: Span): Span => locate(paragraph, span);
  return {
    ...finding,
    span: at(finding.span),
    related: finding.related.map(related => ({ ...related, span: at(related.span) })),
    fixes: finding.fixes.map(fix => ({
      ...fix,
      edits: fix.edits.map(edit => ({ ...edit, span: at(edit.span) })),
    })),
  };
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The weaker of two severities. */
function weaker(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? b : a;
}

function toDiagnostic({ rule, severity }: ResolvedRule, finding: Finding, mode: Mode): Diagnostic {
  const isSet = severity !== rule.severity;
  let shown = finding.severity === undefined || isSet ? severity : finding.severity;
  if (rule.confidence === 'low' && !isSet) shown = weaker(shown, 'hint');
  // While drafting, what is merely not there yet is no fault.
  if (mode === 'draft' && rule.concern === 'absence') shown = weaker(shown, 'information');
  const { span, message, fixes, related } = finding;
  return { rule: rule.name, severity: shown, span, message, fixes, related };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.span.start !== b.span.start) return a.span.start - b.span.start;
  if (a.span.end !== b.span.end) return a.span.end - b.span.end;
  return a.rule < b.rule ? -1 : a.rule === b.rule ? 0 : 1;
}

function settingOf(layers: readonly ConfigLayer[], key: string): string | undefined {
  for (const { config } of [...layers].reverse()) {
    const value = (config as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}
