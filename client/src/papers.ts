import { l10n, type QuickPickItem, QuickPickItemKind } from 'vscode';
import type { ProfileSummary } from '../../server/src/lsp/protocol.js';

export interface ExamItem extends QuickPickItem {
  /** Absent for papers that belong to no examination. */
  readonly exam: string | undefined;
}

export interface PaperItem extends QuickPickItem {
  /** Absent for the line between two examinations. */
  readonly profile?: ProfileSummary;
}

/** The examinations of the profiles, each with its papers beside it. */
export function examItems(profiles: readonly ProfileSummary[]): readonly ExamItem[] {
  const exams = [...new Set(profiles.map(({ exam }) => exam))];
  return exams.map(exam => ({
    exam,
    label: exam ?? l10n.t('Any other'),
    detail: papersOf(profiles, exam)
      .map(({ name }) => name)
      .join(' · '),
  }));
}

export function papersOf(
  profiles: readonly ProfileSummary[],
  exam: string | undefined,
): readonly ProfileSummary[] {
  return profiles.filter(profile => profile.exam === exam);
}

export function paperItem(profile: ProfileSummary): PaperItem {
  return { profile, label: profile.name, detail: profile.description };
}

/** All papers in one list, by examination. */
export function paperItems(profiles: readonly ProfileSummary[]): readonly PaperItem[] {
  return examItems(profiles).flatMap(({ exam, label }) => [
    { label, kind: QuickPickItemKind.Separator },
    ...papersOf(profiles, exam).map(paperItem),
  ]);
}
