import { l10n } from 'vscode';
import type {
  EssayOutline,
  OutlinePoint,
  OutlineQuestion,
  OutlineQuestionPart,
  OutlineSection,
  WantedSection,
} from '../../../server/src/lsp/protocol.js';
import { roleIcons } from './icons.js';
import type { TreeElement } from './treeElement.js';
import { findingsOf, number, piecesOfEvidence, wordsOf } from './words.js';

type EssayModel = NonNullable<EssayOutline['essay']>;

/** Which sections the view shows. */
export type SectionFilter = 'all' | 'findings' | 'unsupported' | 'short';

/** Header, question, outline, sections in the order of the text, and what the paper still wants. */
export function structureElements(essay: EssayModel, filter: SectionFilter): readonly TreeElement[] {
  const sections = essay.sections.flatMap(section => sectionElements(section, filter));
  if (filter !== 'all') return sections;
  const { header, question, outline, wanted } = essay;
  return [
    ...(header === undefined ? [] : [headerElement(header)]),
    ...(question === undefined ? [] : [questionElement(question)]),
    ...(outline === undefined ? [] : [outlineElement(outline)]),
    ...sections,
    ...wanted.map(wantedElement),
  ];
}

function headerElement({ id, title, place, titlePlace }: NonNullable<EssayModel['header']>): TreeElement {
  const spoken = l10n.t('Header: {0}', title);
  return leaf({
    id,
    label: title,
    spoken,
    icon: roleIcons.header,
    context: 'header',
    place,
    target: titlePlace,
  });
}

function questionElement({ id, text, directives, place, parts, findings }: OutlineQuestion): TreeElement {
  const asked = directives.join(', ');
  return {
    ...leaf({ id, label: text, spoken: '', icon: roleIcons.question, context: 'question' }),
    spoken: [l10n.t('Question: {0}', text), asked, ...findingsOf(findings)].join(', '),
    tooltip: [text, ...(asked === '' ? [] : [l10n.t('Asks: {0}', asked)]), ...(findings?.messages ?? [])],
    isOpen: true,
    children: parts.map(partElement),
    ...(asked === '' ? {} : { description: asked }),
    ...(place === undefined ? {} : { place, target: place }),
    ...(findings === undefined ? {} : { findings }),
  };
}

function partElement({ id, text, directives, place, isAnswered }: OutlineQuestionPart): TreeElement {
  const state = isAnswered === undefined ? undefined : answerOf(isAnswered);
  const asked = directives.join(', ');
  return {
    ...leaf({ id, label: text, spoken: '', icon: 'circle-outline', context: 'questionPart' }),
    spoken: [l10n.t('Part of the question: {0}', text), ...(state === undefined ? [] : [state])].join(', '),
    tooltip: [
      text,
      ...(asked === '' ? [] : [l10n.t('Asks: {0}', asked)]),
      ...(state === undefined ? [] : [state]),
    ],
    ...(isAnswered === true ? { icon: 'pass-filled', iconColor: 'testing.iconPassed' } : {}),
    ...(state === undefined ? {} : { description: state }),
    ...(place === undefined ? {} : { place, target: place }),
  };
}

function answerOf(isAnswered: boolean): string {
  return isAnswered ? l10n.t('answered') : l10n.t('not answered yet');
}

function outlineElement(outline: NonNullable<EssayModel['outline']>): TreeElement {
  const { id, title, place, titlePlace, points, findings } = outline;
  const count = l10n.t('{0} points', number(points.length));
  return {
    ...leaf({
      id,
      label: title,
      spoken: '',
      icon: roleIcons.outline,
      context: 'outline',
      place,
      target: titlePlace,
    }),
    description: count,
    spoken: [l10n.t('Outline: {0}', title), count, ...findingsOf(findings)].join(', '),
    tooltip: [title, count, ...(findings?.messages ?? [])],
    children: points.map(pointElement),
    ...(findings === undefined ? {} : { findings }),
  };
}

function pointElement({ id, title, place, children }: OutlinePoint): TreeElement {
  const row = leaf({
    id,
    label: title,
    spoken: title,
    icon: 'circle-small',
    context: 'point',
    place,
    target: place,
  });
  return { ...row, isOpen: true, children: children.map(pointElement) };
}

function sectionElements(section: OutlineSection, filter: SectionFilter): readonly TreeElement[] {
  const children = section.children.flatMap(child => sectionElements(child, filter));
  return children.length === 0 && !isShown(section, filter) ? [] : [sectionElement(section, children)];
}

function isShown({ findings, isUnsupported, words, target }: OutlineSection, filter: SectionFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'findings':
      return findings !== undefined;
    case 'unsupported':
      return isUnsupported;
    case 'short':
      return target !== undefined && words < target;
    default:
      return filter satisfies never;
  }
}

function sectionElement(section: OutlineSection, children: readonly TreeElement[]): TreeElement {
  const { id, title, place, titlePlace, role, roleLabel, words, target, evidenceCount, findings } = section;
  const count = wordsOf(words, target);
  const evidence = evidenceCount === 0 ? [] : [piecesOfEvidence(evidenceCount)];
  // A section that is called what it is need not say so twice.
  const kind = title === roleLabel ? [] : [roleLabel];
  const unsupported = section.isUnsupported ? [l10n.t('nothing supports it yet')] : [];
  return {
    ...leaf({
      id,
      label: title,
      spoken: '',
      icon: roleIcons[role],
      context: contextOf(section),
      place,
      target: titlePlace,
    }),
    description: [shortCount(words, target), ...shortEvidence(evidenceCount)].join(' · '),
    spoken: [title, ...kind, count, ...evidence, ...unsupported, ...findingsOf(findings)].join(', '),
    tooltip: [
      title,
      [...kind, count, ...evidence, ...unsupported].join(' · '),
      ...(findings?.messages ?? []),
    ],
    isOpen: true,
    children,
    ...(findings === undefined ? {} : { findings }),
  };
}

/** Views are narrow: where there is a target, the two numbers say what is counted. */
function shortCount(words: number, target: number | undefined): string {
  return target === undefined ? wordsOf(words, undefined) : `${number(words)} / ${number(target)}`;
}

function shortEvidence(count: number): readonly string[] {
  return count === 0 ? [] : [l10n.t('{0} evidence', number(count))];
}

function contextOf({ hasLevel }: OutlineSection): string {
  return hasLevel ? 'section level' : 'section';
}

function wantedElement({ id, role, roleLabel, detail }: WantedSection): TreeElement {
  const state = detail === undefined ? l10n.t('still wanted') : l10n.t('still wanted: {0}', detail);
  const spoken = `${roleLabel}, ${state}`;
  const row = leaf({ id, label: roleLabel, spoken, icon: roleIcons[role], context: 'wanted' });
  return { ...row, description: state, iconColor: 'disabledForeground' };
}

type Leaf = Pick<TreeElement, 'id' | 'label' | 'spoken' | 'icon' | 'context' | 'place' | 'target'>;

/** A row with nothing below it. */
export function leaf(row: Leaf): TreeElement {
  return { ...row, isOpen: false, children: [] };
}
