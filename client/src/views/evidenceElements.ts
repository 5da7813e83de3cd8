import { l10n } from 'vscode';
import type { EssayOutline, OutlineEvidence, OutlineSection } from '../../../server/src/lsp/protocol.js';
import { kindIcons, roleIcons } from './icons.js';
import { leaf } from './structureElements.js';
import type { TreeElement } from './treeElement.js';
import { number, piecesOfEvidence } from './words.js';

type EssayModel = NonNullable<EssayOutline['essay']>;

/** Arguments with no support, then all evidence in the order of the text, under its sections or its kinds. */
export function evidenceElements(essay: EssayModel, isByKind: boolean): readonly TreeElement[] {
  const sections = allSections(essay.sections);
  const unsupported = sections.filter(({ isUnsupported }) => isUnsupported);
  return [
    ...(unsupported.length === 0 ? [] : [unsupportedElement(unsupported)]),
    ...(isByKind
      ? kindElements(essay, sections)
      : sections.flatMap(section => sectionElements(essay, section))),
  ];
}

function allSections(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.flatMap(section => [section, ...allSections(section.children)]);
}

function unsupportedElement(sections: readonly OutlineSection[]): TreeElement {
  const label = l10n.t('Arguments without support');
  const description = number(sections.length);
  return {
    ...leaf({
      id: 'unsupported',
      label,
      spoken: `${label}, ${description}`,
      icon: 'warning',
      context: 'group',
    }),
    description,
    iconColor: 'problemsWarningIcon.foreground',
    isOpen: true,
    children: sections.map(({ id, title, role, titlePlace }) => ({
      ...leaf({
        id: `unsupported:${id}`,
        label: title,
        spoken: l10n.t('{0}, nothing supports it yet', title),
        icon: roleIcons[role],
        context: 'section unsupported',
        target: titlePlace,
      }),
    })),
  };
}

function sectionElements(essay: EssayModel, section: OutlineSection): readonly TreeElement[] {
  const { id, title, role, place, titlePlace, evidence } = section;
  if (evidence.length === 0) return [];
  const description = number(evidence.length);
  const spoken = `${title}, ${piecesOfEvidence(evidence.length)}`;
  return [
    {
      ...leaf({
        id,
        label: title,
        spoken,
        icon: roleIcons[role],
        context: 'section',
        place,
        target: titlePlace,
      }),
      description,
      isOpen: true,
      children: evidence.map(piece => pieceElement(piece, kindOf(essay, piece))),
    },
  ];
}

function kindElements(essay: EssayModel, sections: readonly OutlineSection[]): readonly TreeElement[] {
  return essay.kinds.flatMap(({ kind, label }) => {
    const pieces = sections.flatMap(({ title, evidence }) =>
      evidence.filter(piece => piece.kind === kind).map(piece => pieceElement(piece, title)),
    );
    if (pieces.length === 0) return [];
    const spoken = `${label}, ${piecesOfEvidence(pieces.length)}`;
    const row = leaf({ id: `kind:${kind}`, label, spoken, icon: kindIcons[kind], context: 'group' });
    return [{ ...row, description: number(pieces.length), isOpen: true, children: pieces }];
  });
}

function kindOf({ kinds }: EssayModel, piece: OutlineEvidence): string {
  return kinds.find(({ kind }) => kind === piece.kind)?.label ?? '';
}

/** `where` says what the rows above it do not: the kind, or the section. */
function pieceElement(
  { id, kind, text, place, isHighlighted, isWeak }: OutlineEvidence,
  where: string,
): TreeElement {
  const state = isHighlighted ? l10n.t('highlighted') : l10n.t('not highlighted');
  const notes = [state, ...(isWeak ? [l10n.t('proves little alone')] : [])];
  return {
    ...leaf({
      id,
      label: text,
      spoken: [text, where, ...notes].join(', '),
      icon: kindIcons[kind],
      context: isHighlighted ? 'evidence' : 'evidence plain',
      place,
      target: place,
    }),
    // What is not highlighted offers to be, and has no colour: the words are kept for what stands out.
    description: [where, ...notes.filter(note => isHighlighted || note !== state)].join(' · '),
    tooltip: [text, where, notes.join(' · ')],
    ...(isHighlighted ? { iconColor: 'charts.yellow' } : {}),
  };
}
