import { child, elementsOf, settingOf, type XmlElement } from './xml.js';

export interface NumberingLevel {
  readonly isOrdered: boolean;
  readonly start: number;
}

/** The levels of a list, by the id that its paragraphs name. */
export type Lists = ReadonlyMap<string, ReadonlyMap<number, NumberingLevel>>;

export function readNumbering(root: XmlElement | undefined): Lists {
  const elements = root === undefined ? [] : elementsOf(root);
  const abstracts = elements.filter(({ name }) => name === 'abstractNum');
  const byId = new Map(abstracts.map(element => [element.attributes.get('abstractNumId'), element]));
  const byStyle = new Map(abstracts.map(element => [settingOf(element, 'styleLink'), element]));
  const lists = new Map<string, ReadonlyMap<number, NumberingLevel>>();
  for (const element of elements) {
    const id = element.attributes.get('numId');
    if (element.name !== 'num' || id === undefined) continue;
    const named = byId.get(settingOf(element, 'abstractNumId'));
    const link = settingOf(named, 'numStyleLink');
    const abstract = link === undefined ? named : (byStyle.get(link) ?? named);
    lists.set(id, withOverrides(levelsOf(abstract), element));
  }
  return lists;
}

function levelsOf(abstract: XmlElement | undefined): ReadonlyMap<number, NumberingLevel> {
  const levels = abstract === undefined ? [] : elementsOf(abstract).filter(({ name }) => name === 'lvl');
  return new Map(levels.map(level => [levelNumber(level), levelOf(level)]));
}

function withOverrides(
  levels: ReadonlyMap<number, NumberingLevel>,
  numbering: XmlElement,
): ReadonlyMap<number, NumberingLevel> {
  const overridden = new Map(levels);
  for (const override of elementsOf(numbering)) {
    if (override.name !== 'lvlOverride') continue;
    const own = child(override, 'lvl');
    const level = own === undefined ? overridden.get(levelNumber(override)) : levelOf(own);
    const start = settingOf(override, 'startOverride');
    if (level === undefined) continue;
    overridden.set(
      levelNumber(override),
      start === undefined ? level : { ...level, start: Number(start) || 0 },
    );
  }
  return overridden;
}

function levelNumber({ attributes }: XmlElement): number {
  return Number(attributes.get('ilvl') ?? 0);
}

function levelOf(level: XmlElement): NumberingLevel {
  const format = settingOf(level, 'numFmt') ?? 'decimal';
  return {
    isOrdered: format !== 'bullet' && format !== 'none',
    start: Number(settingOf(level, 'start') ?? 1) || 0,
  };
}
