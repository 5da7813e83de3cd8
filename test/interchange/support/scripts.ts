import fc from 'fast-check';
import type {
  Content,
  Inline,
  Script,
  ScriptBlock,
  Style,
  Thread,
} from '../../../server/src/interchange/script.js';

/** Scripts as Word can hold them: looks and ranges cut words, nest and cross, and share their words. */
export function wordScript(): fc.Arbitrary<Script> {
  return fc
    .array(fc.tuple(fc.constantFrom('heading', 'paragraph', 'quote', 'point', 'cell'), content()), {
      minLength: 1,
      maxLength: 5,
    })
    .map(drafts => {
      const threads: Thread[] = [];
      const blocks = drafts.map(([kind, draft]) => blockOf(kind, anchored(draft, threads)));
      return { blocks, threads };
    });
}

interface Draft {
  readonly runs: readonly { readonly text: string; readonly style: Style; readonly change: number }[];
  readonly remarks: readonly { readonly from: number; readonly length: number; readonly thread: Thread }[];
}

const words = [
  'Water is life',
  ' ',
  ', and ',
  'پانی زندگی ہے',
  '👩🏽‍🎓',
  '*',
  '**',
  'snake_case_word',
  ' _under_ ',
  '==',
  '{==',
  '==}',
  '{>>',
  '<<}',
  '~~',
  '# ',
  '1. ',
  '- ',
  '> ',
  '[source, year]',
  '[a](b)',
  '<b>',
  '&amp;',
  '`',
  '\\',
  '|',
  '!',
  '“quoted”',
  'a',
  '+',
  '++}',
  '--}',
  'https://example.org/a_b_',
];

const styles: readonly Style[] = [
  {},
  {},
  {},
  { bold: true },
  { italic: true },
  { bold: true, italic: true },
  { highlight: true },
  { strike: true },
  { code: true },
  { link: 'https://example.org/x_(y)' },
];

function content(): fc.Arbitrary<Draft> {
  return fc.record({
    runs: fc.array(
      fc.record({
        text: fc.constantFrom(...words),
        style: fc.constantFrom(...styles),
        change: fc.nat({ max: 9 }),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    remarks: fc.array(
      fc.record({ from: fc.nat({ max: 40 }), length: fc.nat({ max: 20 }), thread: thread() }),
      { maxLength: 4 },
    ),
  });
}

function thread(): fc.Arbitrary<Thread> {
  const comment = fc.record(
    {
      author: fc.constantFrom('Tutor', 'A. Tutor', 'ali_k', 'Dr. Ayesha Khan-Niazi', 'استاد'),
      date: fc.constantFrom('2026-11-24', '2026-11-24T10:30:00Z', '2026-11-24T10:30:00+05:00'),
      text: fc.constantFrom(
        'who says so?',
        '[relevance] relate it to the question',
        'حوالہ دیں 🇵🇰',
        'a | b',
        '**not bold**',
        'see {==this==} and {--that--}',
        'a < b <',
        '> quoted',
        '`code',
      ),
    },
    { requiredKeys: ['text'] },
  );
  return fc.record({ isDone: fc.boolean(), comments: fc.array(comment, { minLength: 1, maxLength: 3 }) });
}

/** Every remark begins and ends where a character does. */
function anchored({ runs, remarks }: Draft, threads: Thread[]): Content {
  const characters = runs.flatMap(({ text, style, change }) =>
    Array.from(
      text,
      (character): Inline => ({
        kind: 'text',
        text: character,
        style,
        ...(change === 0 && { change: 'insertion' as const }),
        ...(change === 1 && { change: 'deletion' as const }),
      }),
    ),
  );
  const ends = new Map<number, Inline[]>();
  const starts = new Map<number, Inline[]>();
  for (const { from, length, thread: remark } of remarks) {
    const start = from % (characters.length + 1);
    const end = Math.min(start + length, characters.length);
    const index = threads.push(remark) - 1;
    // A place has both anchors side by side.
    const before = start === end ? ends : starts;
    put(before, start, { kind: 'anchor', edge: 'start', thread: index });
    put(ends, end, { kind: 'anchor', edge: 'end', thread: index });
  }
  const inlines: Inline[] = [];
  for (let at = 0; at <= characters.length; at += 1) {
    inlines.push(...(ends.get(at) ?? []), ...(starts.get(at) ?? []));
    const character = characters[at];
    if (character !== undefined) inlines.push(character);
  }
  return inlines;
}

function put(places: Map<number, Inline[]>, at: number, inline: Inline): void {
  places.set(at, [...(places.get(at) ?? []), inline]);
}

function blockOf(kind: string, words: Content): ScriptBlock {
  const paragraph: ScriptBlock = { kind: 'paragraph', content: words };
  switch (kind) {
    case 'heading':
      return { kind: 'heading', depth: 2, content: words };
    case 'quote':
      return { kind: 'quote', blocks: [paragraph] };
    case 'point':
      return { kind: 'list', isOrdered: false, start: 1, items: [[paragraph]] };
    case 'cell':
      return { kind: 'table', rows: [[[{ kind: 'text', text: 'head', style: {} }]], [words]] };
    default:
      return paragraph;
  }
}
