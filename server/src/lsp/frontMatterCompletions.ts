import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver';
import { modes, severities } from '../core/index.js';
import type { CompletionOptions, CompletionPlace } from './completions.js';
import { sortText } from './completions.js';
import { keyDetails, modeDetails } from './frontMatterDetails.js';
import { message } from './localize.js';
import { type YamlPlace, yamlPlace } from './yamlPlace.js';

/** Keys and values of the front matter. `undefined` outside of it. */
export function frontMatterCompletions(
  place: CompletionPlace,
  options: CompletionOptions,
): CompletionItem[] | undefined {
  const span = frontMatterSpan(place);
  if (span === undefined) return undefined;
  const { text } = place.analysis;
  const yaml = yamlPlace(text.slice(span.start, span.end), place.offset - span.start);
  if (yaml === undefined) return [];
  const range: Range = {
    start: { ...place.position, character: place.position.character - yaml.typed.length },
    end: { ...place.position, character: place.position.character + yaml.rest.length },
  };
  return suggestions(yaml, place, options).map(
    ({ label, detail, documentation, newText, isSnippet = false }, index) => ({
      label,
      detail,
      ...(documentation === undefined ? {} : { documentation }),
      kind: yaml.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
      sortText: sortText(index),
      // What is put before the words belongs to the line, and nobody types it.
      filterText: label,
      ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      textEdit: { range, newText: `${yaml.before}${newText}` },
    }),
  );
}

/** Between the fences; while the second is not there yet, to the first blank line. */
function frontMatterSpan({
  analysis: { text },
  offset,
}: CompletionPlace): { readonly start: number; readonly end: number } | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (opening === null || offset < opening[0].length) return undefined;
  const start = opening[0].length;
  const rest = text.slice(start);
  const fence = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest);
  const blank = fence === null ? /^[ \t]*(?=\r?\n)/m.exec(rest) : null;
  const length = fence?.index ?? (blank === null ? rest.length + 1 : blank.index + blank[0].length + 1);
  return offset < start + length ? { start, end: start + length } : undefined;
}

interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly documentation?: string;
  readonly newText: string;
  readonly isSnippet?: boolean;
}

function suggestions(
  yaml: YamlPlace,
  place: CompletionPlace,
  options: CompletionOptions,
): readonly Suggestion[] {
  const path = yaml.path.join('.');
  if (yaml.kind === 'value') return values(path, place, options);
  return keys(path, yaml, place, options).filter(({ label }) => !yaml.siblings.includes(label));
}

function keys(
  path: string,
  yaml: YamlPlace,
  { analysis }: CompletionPlace,
  { localize, rules, takesSnippets }: CompletionOptions,
): readonly Suggestion[] {
  const colon = yaml.hasColon ? '' : ': ';
  if (path === '') {
    const inner = `${yaml.newLine}  `;
    return [
      {
        label: 'essay',
        detail: localize(message('Makes this file an essay')),
        newText: yaml.hasColon ? 'essay' : `essay:${inner}`,
      },
    ];
  }
  if (path === 'essay') {
    return keyDetails.map(({ key, detail }) => {
      const described = { label: key, detail: localize(message(detail)) };
      if (key !== 'words' || yaml.hasColon) return { ...described, newText: `${key}${colon}` };
      const target = analysis.profile.words.target ?? 1000;
      const newText = `words: { target: ${takesSnippets ? `\${1:${target}}` : target} }`;
      return { ...described, newText, isSnippet: takesSnippets };
    });
  }
  if (path === 'essay.words') {
    return [
      { label: 'target', detail: localize(message('Your own goal in words')), newText: `target${colon}` },
    ];
  }
  if (path !== 'essay.rules') return [];
  return rules.map(({ id, docs }) => ({
    label: id,
    detail: localize(message(docs.summary)),
    documentation: localize(message(docs.rationale)),
    newText: `${id}${colon}`,
  }));
}

function values(
  path: string,
  { settings }: CompletionPlace,
  { localize }: CompletionOptions,
): readonly Suggestion[] {
  if (path === 'essay.profile') {
    const profiles = settings.profiles.ids.flatMap(id => settings.profiles.get(id) ?? []);
    return profiles.map(({ id, name, description }) => ({
      label: id,
      detail: name,
      documentation: description,
      newText: id,
    }));
  }
  if (path === 'essay.mode') {
    return modes.map(mode => ({
      label: mode,
      detail: localize(message(modeDetails[mode])),
      newText: mode,
    }));
  }
  if (!path.startsWith('essay.rules.')) return [];
  return ['off', ...severities].map(severity => ({
    label: severity,
    detail: localize(
      severity === 'off' ? message('Switches the rule off') : message('How a finding is shown'),
    ),
    newText: severity,
  }));
}
