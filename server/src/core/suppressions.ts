import type { Problem } from './config.js';
import type { Diagnostic } from './diagnostic.js';
import type { Rule } from './rule.js';
import type { Span } from './span.js';

/** Rules switched off over a stretch of text; `rules` empty means all. */
interface Suppression {
  readonly span: Span;
  readonly rules: readonly string[];
}

export interface Suppressions {
  readonly problems: readonly Problem[];
  isSuppressed(diagnostic: Diagnostic): boolean;
}

const directive =
  /<!--[ \t]*exam-essay-(disable-next-line|disable|enable)(?:[ \t]+([^>]{0,400}?))?[ \t]*-->/g;

/**
 * Reads `<!-- exam-essay-disable-next-line rule-id -->`, `-disable` (to the end, or to the next `-enable`)
 * and `-enable`. A name may be `rule-id` or `group/rule-id`; no name means every rule.
 * “Next line” is the next line that is not blank, so that the comment may stand above a heading as Markdown likes it.
 */
export function readSuppressions(text: string, rules: readonly Rule[]): Suppressions {
  const problems: Problem[] = [];
  const suppressions: Suppression[] = [];
  const open = new Map<string, number>();
  const byName = new Map(
    rules.flatMap(rule => [
      [rule.id, rule.name],
      [rule.name, rule.name],
    ]),
  );
  for (const match of text.matchAll(directive)) {
    const end = match.index + match[0].length;
    const names: string[] = [];
    const written = (match[2] ?? '').split(/[\s,]+/).filter(name => name !== '');
    for (const id of written) {
      const name = byName.get(id);
      if (name !== undefined) names.push(name);
      else problems.push(unknownRule(id, { start: match.index, end }));
    }
    if (names.length < written.length && names.length === 0) continue;
    if (match[1] === 'disable-next-line') {
      suppressions.push({ span: nextLine(text, end), rules: names });
    } else if (match[1] === 'disable') {
      for (const name of keys(names)) if (!open.has(name)) open.set(name, match.index);
    } else {
      for (const name of names.length === 0 ? [...open.keys()] : names) {
        const start = open.get(name);
        if (start !== undefined) suppressions.push({ span: { start, end }, rules: keyRules(name) });
        open.delete(name);
      }
    }
  }
  for (const [name, start] of open) {
    suppressions.push({ span: { start, end: text.length + 1 }, rules: keyRules(name) });
  }
  return {
    problems,
    isSuppressed: ({ rule, span }) =>
      suppressions.some(
        one =>
          one.span.start <= span.start &&
          span.start < one.span.end &&
          (one.rules.length === 0 || one.rules.includes(rule)),
      ),
  };
}

const everyRule = '*';

function keys(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [everyRule] : names;
}

function keyRules(key: string): readonly string[] {
  return key === everyRule ? [] : [key];
}

function nextLine(text: string, from: number): Span {
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd < 0) return { start: from, end: from };
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(lineEnd + 1))?.[0].length ?? 0;
  const start = lineEnd + 1 + blank;
  const next = text.indexOf('\n', start);
  return { start, end: next < 0 ? text.length + 1 : next + 1 };
}

function unknownRule(id: string, span: Span): Problem {
  return {
    message: { template: 'There is no rule “{id}”.', data: { id } },
    source: 'comment',
    path: [],
    span,
  };
}
