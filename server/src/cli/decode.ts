import type { InputProblem } from './problems.js';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly hasByteOrderMark: boolean }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** UTF-8 with or without a byte order mark; of anything else it is said what it is. */
export function decode(bytes: Uint8Array): Decoded {
  const foreign = foreignKinds.find(({ signature }) => signature.every((byte, at) => bytes[at] === byte));
  if (foreign !== undefined) return problem({ message: foreign.message });
  const nul = bytes.indexOf(0);
  if (0 <= nul)
    return problem({ line: lineOf(bytes, nul), message: `not a text file (NUL at byte ${nul}).` });
  const text = decodeOrUndefined(bytes);
  if (text === undefined) {
    const at = firstBadByte(bytes);
    const message = `not UTF-8 at byte ${at}; save the file with the encoding UTF-8.`;
    return problem({ line: lineOf(bytes, at), message });
  }
  if (text.trim() === '') return problem({ message: 'is empty: there is nothing to check.' });
  return { kind: 'text', text, hasByteOrderMark: byteOrderMark.every((byte, at) => bytes[at] === byte) };
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

const foreignKinds = [
  { signature: [0xff, 0xfe], message: 'is UTF-16; save the file with the encoding UTF-8.' },
  { signature: [0xfe, 0xff], message: 'is UTF-16; save the file with the encoding UTF-8.' },
  { signature: [0x50, 0x4b, 3, 4], message: 'is a Word or ZIP file; save it as plain text or Markdown.' },
  { signature: [0x25, 0x50, 0x44, 0x46, 0x2d], message: 'is a PDF; save it as plain text or Markdown.' },
];

function problem(found: InputProblem): Decoded {
  return { kind: 'problem', problem: found };
}

function decodeOrUndefined(bytes: Uint8Array, isPrefix = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPrefix });
  } catch {
    return undefined;
  }
}

/** The decoder does not say where it failed, but a prefix that stops inside of a character is not refused. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (decodeOrUndefined(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  // Of the longest prefix, what is left of a character that was not finished is what is wrong.
  let start = good;
  while (decodeOrUndefined(bytes.subarray(0, start)) === undefined) start -= 1;
  return start;
}

function lineOf(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).reduce((line, byte) => (byte === 0x0a ? line + 1 : line), 1);
}
