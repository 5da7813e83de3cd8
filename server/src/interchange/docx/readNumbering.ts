import { child, elementsOf, settingOf, type XmlElement } from './xml.js';

export interface NumberingLevel {
  readonly isOrdered: boolean;
  readonly start: number;
  /** Where the list is first named, it begins to count anew. */
  readonly restarts: boolean;
}

export interface WordList {
  /** Lists that share a definition go on counting where the other stopped. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
}

/** By the id that paragraphs name. */
export type Lists = ReadonlyMap<string, WordList>;

export function readNumbering(root: XmlElement | undefined): Lists {
  const elements = root === undefined ? [] : elementsOf(root);
  const abstracts = elements.filter(({ name }) => name === 'abstractNum');
  const byId = new Map(abstracts.map(element => [element.attributes.get('abstractNumId'), element]));
  const byStyle = new Map(abstracts.map(element => [settingOf(element, 'styleLink'), element]));
  const lists = new Map<string, WordList>();
  for (const element of elements) {
    const id = element.attributes.get('numId');
    if (element.name !== 'num' || id === undefined) continue;
    const named = byId.get(settingOf(element, 'abstractNumId'));
    const link = settingOf(named, 'numStyleLink');
    const abstract = link === undefined ? named : (byStyle.get(link) ?? named);
    const definition = abstract?.attributes.get('abstractNumId') ?? '';
    lists.set(id, { definition, levels: withOverrides(levelsOf(abstract), element) });
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
    const number = levelNumber(override);
    const level = own === undefined ? overridden.get(number) : levelOf(own);
    if (level === undefined) continue;
    const start = settingOf(override, 'startOverride');
    overridden.set(
      number,
      start === undefined ? level : { ...level, start: wholeNumber(start), restarts: true },
    );
  }
  return overridden;
}

function levelNumber({ attributes }: XmlElement): number {
  return wholeNumber(attributes.get('ilvl') ?? '0');
}

function levelOf(level: XmlElement): NumberingLevel {
  const format = settingOf(level, 'numFmt') ?? 'decimal';
  return {
    isOrdered: format !== 'bullet' && format !== 'none',
    start: wholeNumber(settingOf(level, 'start') ?? '1'),
    restarts: false,
  };
}

/** 0 where a file says anything else. */
function wholeNumber(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
