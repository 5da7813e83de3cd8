import type { Fix, Message, RelatedInformation, Severity } from './diagnostic.js';
import type { Essay } from './essay/essay.js';
import type { ParagraphFacts } from './essay/paragraph.js';
import type { Options, OptionValues } from './options.js';
import type { Profile } from './profiles/profile.js';
import type { Span } from './span.js';
import type { TextEdit } from './textEdit.js';

export const ruleGroups = ['structure', 'relevance', 'evidence', 'language', 'review'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What a rule is given. A paragraph rule sees one paragraph, so its findings are kept by the paragraph's text. */
export interface Subjects {
  readonly paragraph: ParagraphFacts;
  readonly document: Essay;
}
export type Scope = keyof Subjects;

/** The names in `{braces}` of a message. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Data<Template extends string> = [Placeholders<Template>] extends [never]
  ? { readonly data?: never }
  : { readonly data: Readonly<Record<Placeholders<Template>, string | number>> };

/** A span in a paragraph rule is relative to the paragraph, in a document rule absolute. */
type Place = {
  readonly span: Span;
  /** Lowers or raises this one finding against the rule's severity. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedInformation[];
};

/** A fix as a rule writes it: its title is one of the rule's messages. */
export type FixOf<Messages extends Readonly<Record<string, string>>> = {
  readonly [Id in keyof Messages & string]: {
    readonly title: Id;
    readonly edits: readonly TextEdit[];
    /** Left out: safe. A fix that leaves a slot for the writer, or joins or drops marks, is not safe. */
    readonly isSafe?: boolean;
  } & Data<Messages[Id]>;
}[keyof Messages & string];

export interface Report<Messages extends Readonly<Record<string, string>>> {
  <Id extends keyof Messages & string>(
    id: Id,
    finding: Place & Data<Messages[Id]>,
    ...fixes: readonly FixOf<Messages>[]
  ): void;
  /** A message of this rule, for `related`. */
  message<Id extends keyof Messages & string>(
    id: Id,
    ...data: [Placeholders<Messages[Id]>] extends [never]
      ? []
      : [Readonly<Record<Placeholders<Messages[Id]>, string | number>>]
  ): Message;
}

export interface RuleDocs {
  /** One line: what is wrong. */
  readonly summary: string;
  /** Why it matters in this exam. */
  readonly rationale: string;
  /** Who asks for it: examiner report and year, tutor, style guide. */
  readonly sources: readonly string[];
}

/** What is neither in the text nor in the profile. */
export interface Circumstances {
  /** AD; absent where nobody said it. */
  readonly year: number | undefined;
}

/** How a rule speaks of the text: a fault in words that are there, or something not there yet. */
export type Concern = 'presence' | 'absence';

export interface RuleDefinition<
  S extends Scope,
  M extends Readonly<Record<string, string>>,
  O extends Options,
> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly scope: S;
  readonly severity: Severity;
  /** A low-confidence rule is never more than a hint. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What is not there yet is softened to information while drafting. */
  readonly concern: Concern;
  /** Rules that only some papers want stay off until a profile turns them on. */
  readonly isOffByDefault?: boolean;
  readonly options?: O;
  readonly docs: RuleDocs;
  readonly messages: M;
  check(
    subject: Subjects[S],
    report: Report<M>,
    options: OptionValues<O>,
    profile: Profile,
    circumstances: Circumstances,
  ): void;
}

/** What a finding is before severities and places are settled. */
export interface Finding {
  readonly span: Span;
  readonly severity: Severity | undefined;
  readonly message: Message;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedInformation[];
}

/** A rule as the engine and the generator see it, its types forgotten. */
export interface Rule<S extends Scope = Scope> {
  readonly id: string;
  /** `group/id`. */
  readonly name: string;
  readonly group: RuleGroup;
  readonly scope: S;
  readonly severity: Severity;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly concern: Concern;
  readonly isOffByDefault: boolean;
  readonly options: Options;
  readonly docs: RuleDocs;
  readonly messages: Readonly<Record<string, string>>;
  run(
    subject: Subjects[S],
    options: Readonly<Record<string, unknown>>,
    profile: Profile,
    circumstances: Circumstances,
  ): readonly Finding[];
}

/** Declares a rule; a misspelt message id, placeholder or option does not compile. */
export function defineRule<
  S extends Scope,
  const M extends Readonly<Record<string, string>>,
  O extends Options = Record<never, never>,
>(definition: RuleDefinition<S, M, O>): Rule<S> {
  const { id, group, scope, severity, confidence, concern, docs, messages } = definition;
  const messageOf = (key: string, data: Message['data'] = {}): Message => ({
    template: messages[key] ?? key,
    data,
  });
  return {
    id,
    name: `${group}/${id}`,
    group,
    scope,
    severity,
    confidence,
    concern,
    docs,
    messages,
    isOffByDefault: definition.isOffByDefault ?? false,
    options: definition.options ?? {},
    run(subject, options, profile, circumstances) {
      const findings: Finding[] = [];
      const report = (
        key: string,
        finding: Place & { readonly data?: Message['data'] },
        ...fixes: readonly {
          title: string;
          edits: readonly TextEdit[];
          isSafe?: boolean;
          data?: Message['data'];
        }[]
      ): void => {
        findings.push({
          span: finding.span,
          severity: finding.severity,
          message: messageOf(key, finding.data),
          related: finding.related ?? [],
          fixes: fixes.map(fix => ({
            title: messageOf(fix.title, fix.data),
            edits: fix.edits,
            isSafe: fix.isSafe ?? true,
          })),
        });
      };
      // The loose inner function is the typed one at run time; its types are checked at each call in the rule.
      const typed = Object.assign(report, { message: messageOf }) as unknown as Report<M>;
      definition.check(subject, typed, options as OptionValues<O>, profile, circumstances);
      return findings;
    },
  };
}
