import type { ListBlock, ScriptBlock } from '../script.js';

/** A block as it stands in a Word file, where lists and quotes are properties of paragraphs. */
export type FlatBlock =
  | { readonly kind: 'block'; readonly block: ScriptBlock }
  | { readonly kind: 'quoted'; readonly block: ScriptBlock }
  | { readonly kind: 'code'; readonly line: string }
  | {
      readonly kind: 'point';
      readonly block: ScriptBlock | undefined;
      /** The list it belongs to. */
      readonly list: string;
      /** 0 for the outermost. */
      readonly level: number;
      readonly isOrdered: boolean;
      readonly number: number;
      /** A list begins here, though one of the same kind may stand before it. */
      readonly isFirst: boolean;
    }
  /** More of a point, `depth` lists deep. */
  | { readonly kind: 'continued'; readonly block: ScriptBlock; readonly depth: number };

interface OpenList {
  readonly list: string;
  readonly level: number;
  readonly isOrdered: boolean;
  readonly start: number;
  readonly items: ScriptBlock[][];
}

/** Gathers points into lists, and lines of quotes and of code into one block. */
export function buildLists(flat: readonly FlatBlock[]): readonly ScriptBlock[] {
  const blocks: ScriptBlock[] = [];
  let quoted: ScriptBlock[] = [];
  let lines: string[] = [];
  let open: OpenList[] = [];
  const flush = (kind: FlatBlock['kind']): void => {
    if (kind !== 'quoted' && 0 < quoted.length) {
      blocks.push({ kind: 'quote', blocks: quoted });
      quoted = [];
    }
    if (kind !== 'code' && 0 < lines.length) {
      blocks.push({ kind: 'code', language: '', text: lines.join('\n') });
      lines = [];
    }
    if (kind !== 'point' && kind !== 'continued') open = [];
  };
  for (const each of flat) {
    flush(each.kind);
    switch (each.kind) {
      case 'block':
        blocks.push(each.block);
        break;
      case 'quoted':
        quoted.push(each.block);
        break;
      case 'code':
        lines.push(each.line);
        break;
      case 'continued': {
        open = open.slice(0, each.depth);
        const item = open.at(-1)?.items.at(-1);
        (item ?? blocks).push(each.block);
        break;
      }
      case 'point': {
        while ((open.at(-1)?.level ?? -1) > each.level) open.pop();
        const last = open.at(-1);
        const isSame =
          !each.isFirst &&
          last?.level === each.level &&
          last.list === each.list &&
          last.isOrdered === each.isOrdered;
        if (!isSame) {
          if (last?.level === each.level) open.pop();
          const { list, level, isOrdered, number: start } = each;
          const begun: OpenList = { list, level, isOrdered, start, items: [] };
          (open.at(-1)?.items.at(-1) ?? blocks).push(listOf(begun));
          open.push(begun);
        }
        open.at(-1)?.items.push(each.block === undefined ? [] : [each.block]);
        break;
      }
      default:
        each satisfies never;
    }
  }
  flush('block');
  return blocks;
}

/** The items are filled while the list is open. */
function listOf({ isOrdered, start, items }: OpenList): ListBlock {
  return { kind: 'list', isOrdered, start, items };
}
