import { l10n } from 'vscode';
import type { EssayOutline, OutlineRemark } from '../../../server/src/lsp/protocol.js';
import { leaf } from './structureElements.js';
import type { TreeElement } from './treeElement.js';
import { number } from './words.js';

/** Open remarks, under the criteria that they name, then those that are done. */
export function remarkElements({ remarks }: NonNullable<EssayOutline['essay']>): readonly TreeElement[] {
  const open = remarks.filter(({ state }) => state === 'open');
  const done = remarks.filter(({ state }) => state === 'done');
  return [
    ...(open.length === 0 ? [] : [group('open', l10n.t('Open'), 'comment', open, byCriterion(open))]),
    ...(done.length === 0 ? [] : [group('done', l10n.t('Done'), 'pass', done, done.map(remarkElement))]),
  ];
}

function group(
  id: string,
  label: string,
  icon: string,
  remarks: readonly OutlineRemark[],
  children: readonly TreeElement[],
): TreeElement {
  const description = number(remarks.length);
  const row = leaf({ id, label, spoken: `${label}, ${description}`, icon, context: 'group' });
  return { ...row, description, isOpen: id === 'open', children };
}

/** In the order in which the text names them; where it names none, there is nothing to group by. */
function byCriterion(remarks: readonly OutlineRemark[]): readonly TreeElement[] {
  const criteria = [...new Set(remarks.map(({ criterion }) => criterion))];
  if (criteria.every(criterion => criterion === undefined)) return remarks.map(remarkElement);
  return criteria.map(criterion => {
    const own = remarks.filter(remark => remark.criterion === criterion);
    const label = criterion ?? l10n.t('No criterion');
    const row = group(`criterion:${criterion ?? ''}`, label, 'tag', own, own.map(remarkElement));
    return { ...row, isOpen: true };
  });
}

function remarkElement({ id, text, place, state, author, date, replies }: OutlineRemark): TreeElement {
  const from = [author, date?.slice(0, 10)].filter(part => part !== undefined).join(' · ');
  const label = text === '' ? l10n.t('A remark without words') : text;
  const isDone = state === 'done';
  return {
    ...leaf({
      id,
      label,
      spoken: [label, from, isDone ? l10n.t('done') : l10n.t('open')].filter(part => part !== '').join(', '),
      icon: isDone ? 'pass' : 'comment',
      context: isDone ? 'remark done' : 'remark open',
      place,
      target: place,
    }),
    tooltip: [label, ...(from === '' ? [] : [from]), ...replies.map(({ text }) => `↳ ${text}`)],
    children: replies.map((reply, index) => replyElement(`${id}:${index}`, reply)),
    ...(from === '' ? {} : { description: from }),
  };
}

function replyElement(id: string, { text, author, date }: OutlineRemark['replies'][number]): TreeElement {
  const from = [author, date?.slice(0, 10)].filter(part => part !== undefined).join(' · ');
  const row = leaf({ id, label: text, spoken: l10n.t('Reply: {0}', text), icon: 'reply', context: 'reply' });
  return from === '' ? row : { ...row, description: from };
}
