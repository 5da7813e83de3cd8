/** How a group of headings counts: `1.`, `i)`, `IV-`, `a)` or `B.`. */
export type Numerals = 'digits' | 'roman' | 'upperRoman' | 'letters' | 'upperLetters';

/** The number before a title, taken apart: `(1.2) ` is `(`, the path 1 and 2, and `) `. */
export interface HeadingLabel {
  readonly open: string;
  readonly numerals: Numerals;
  /** One number, or several as in `1.2`. */
  readonly path: readonly number[];
  /** What stands behind the number, with the white space before the title. */
  readonly close: string;
}

/** A label that counts; `undefined` for “Ans.”, “Q2).” and the like. A lone `i` counts as one, other letters as themselves. */
export function parseLabel(label: string, numerals?: Numerals): HeadingLabel | undefined {
  const [, open = '', number = '', close = ''] = pattern.exec(label) ?? [];
  if (number === '') return undefined;
  const kind = numerals ?? numeralsOf(number);
  const path = number.split('.').map(part => readNumeral(part, kind));
  return path.every(value => value !== undefined)
    ? { open, numerals: kind, path: path as number[], close }
    : undefined;
}

/** `undefined` beyond what is read as a number again. */
export function writeLabel({ open, numerals, path, close }: HeadingLabel): string | undefined {
  const parts = path.map(value => writeNumeral(value, numerals));
  return parts.includes(undefined) || longestPath < path.length
    ? undefined
    : `${open}${parts.join('.')}${close}`;
}

const pattern = /^(\(?)(\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[IVX]{1,5}|[a-zA-Z])([^\p{L}\p{N}]+)$/u;

/** As many as the reader of headings takes for one number. */
const longestPath = 4;

function numeralsOf(number: string): Numerals {
  if (/\d/.test(number)) return 'digits';
  if (number === 'i' || (1 < number.length && /^[ivx]/.test(number))) return 'roman';
  if (number === 'I' || (1 < number.length && /^[IVX]/.test(number))) return 'upperRoman';
  return /[a-z]/.test(number) ? 'letters' : 'upperLetters';
}

function readNumeral(number: string, numerals: Numerals): number | undefined {
  switch (numerals) {
    case 'digits':
      return /^\d+$/.test(number) ? Number(number) : undefined;
    case 'roman':
      return positive(romans.indexOf(number));
    case 'upperRoman':
      return positive(romans.indexOf(number.toLowerCase()), /^[IVX]+$/.test(number));
    case 'letters':
      return positive(alphabet.indexOf(number) + 1);
    case 'upperLetters':
      return positive(alphabet.indexOf(number.toLowerCase()) + 1, /^[A-Z]$/.test(number));
    default:
      return numerals satisfies never;
  }
}

function positive(value: number, isOfKind = true): number | undefined {
  return isOfKind && 0 < value ? value : undefined;
}

function writeNumeral(value: number, numerals: Numerals): string | undefined {
  if (value < 1) return undefined;
  switch (numerals) {
    case 'digits':
      return value < 100 ? String(value) : undefined;
    case 'roman':
      return romans[value];
    case 'upperRoman':
      return romans[value]?.toUpperCase();
    case 'letters':
      return alphabet[value - 1];
    case 'upperLetters':
      return alphabet[value - 1]?.toUpperCase();
    default:
      return numerals satisfies never;
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** By value; as far as five letters go everywhere. */
const romans = [
  ...['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  ...['xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii'],
];
