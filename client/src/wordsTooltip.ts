import { env, l10n, MarkdownString } from 'vscode';
import type { Counts, SectionCount } from '../../server/src/lsp/protocol.js';
import { escapeMarkdown } from './escapeMarkdown.js';

type Essay = NonNullable<Counts['essay']>;

/** The sections of an essay in a table, and how many pages its words make by hand. */
export function wordsTooltip(essay: Essay): MarkdownString {
  const { profile, sections, words } = essay;
  const markdown = new MarkdownString('', true);
  markdown.supportHtml = true;
  markdown.appendMarkdown(`**${escapeMarkdown(profile)}**\n\n`);
  markdown.appendMarkdown(`${escapeMarkdown(evidence(essay))}\n\n`);
  const heads = [l10n.t('Section'), l10n.t('Words'), l10n.t('Share'), l10n.t('Target')];
  markdown.appendMarkdown(`| ${heads.map(escapeMarkdown).join(' | ')} |\n|:--|--:|--:|--:|\n`);
  for (const section of sections) markdown.appendMarkdown(row(section, words));
  const pages = byHand(essay);
  if (pages !== undefined) markdown.appendMarkdown(`\n${escapeMarkdown(pages)}\n`);
  return markdown;
}

function evidence(counts: Essay): string {
  return l10n.t('Arguments: {0} · Evidence: {1}', number(counts.arguments), number(counts.evidence));
}

function row({ title, words, target }: SectionCount, all: number): string {
  const share = all === 0 ? '–' : percent(words / all);
  const cells = [
    escapeMarkdown(title),
    sectionWords(words, target),
    share,
    target === undefined ? '–' : `${number(target)}`,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** A section this far from its target, as a part of it, is marked. Inferred: tutors' ranges are as wide. */
const tolerance = 0.5;

/** The arrow says it without the colour. */
function sectionWords(words: number, target: number | undefined): string {
  if (target === undefined || Math.abs(words - target) <= tolerance * target) return number(words);
  const arrow = words < target ? '$(arrow-down)' : '$(arrow-up)';
  return `<span style="color:var(--vscode-examEssay-offTarget);">${arrow} ${number(words)}</span>`;
}

/** “About 7–10 sides by hand, at 110–150 words a side”. */
function byHand({ words, wordsPerSide }: Essay): string | undefined {
  if (wordsPerSide === undefined || words === 0) return undefined;
  const { minimum, maximum } = wordsPerSide;
  const fewest = Math.ceil(words / maximum);
  const most = Math.ceil(words / minimum);
  const perSide = range(minimum, maximum);
  return most === 1
    ? l10n.t('About one side by hand, at {0} words a side', perSide)
    : l10n.t('About {0} sides by hand, at {1} words a side', range(fewest, most), perSide);
}

function range(from: number, to: number): string {
  return from === to ? number(from) : `${number(from)}–${number(to)}`;
}

export function number(value: number): string {
  return value.toLocaleString(env.language);
}

function percent(value: number): string {
  return value.toLocaleString(env.language, { style: 'percent', maximumFractionDigits: 0 });
}
