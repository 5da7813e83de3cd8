import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, Analyzer } from '../../server/src/core/index.js';
import { anyScript } from '../support/essayGenerator.js';
import { essayOfWords } from '../support/essayOfWords.js';
import { propertyTest } from '../support/property.js';

suite('Analysis after edits', () => {
  propertyTest(
    'equals analysis from scratch after every edit',
    200,
    fc.property(anyScript(), fc.array(edit(), { minLength: 1, maxLength: 6 }), (text, edits) => {
      const warm = new Analyzer();
      const versions = [text];
      warm.analyze(text);
      for (const apply of edits) {
        const current = apply(versions);
        versions.push(current);
        assert.deepEqual(plain(warm.analyze(current)), plain(new Analyzer().analyze(current)));
      }
    }),
  );
  propertyTest(
    'recomputes only the paragraph touched',
    60,
    fc.property(fc.nat({ max: 50 }), fc.nat(), fc.nat(), (seed, which, where) => {
      const text = essayOfWords(1000, seed);
      const analyzer = new Analyzer();
      const { paragraphs } = analyzer.analyze(text).essay;
      const { start, end } = (paragraphs[which % paragraphs.length] as (typeof paragraphs)[number]).span;
      const at = start + 1 + (where % (end - start - 1));
      const before = analyzer.work;
      analyzer.analyze(`${text.slice(0, at)}x${text.slice(at)}`);
      assert.deepEqual(analyzer.work, {
        paragraphsRead: before.paragraphsRead + 1,
        paragraphsChecked: before.paragraphsChecked + 1,
      });
    }),
  );
  test('that change nothing recomputes nothing', () => {
    const text = essayOfWords(1000);
    const analyzer = new Analyzer();
    analyzer.analyze(text);
    const before = analyzer.work;
    analyzer.analyze(text);
    assert.deepEqual(analyzer.work, before);
  });
});

/** Makes the next version from those before: typing, deleting, pasting, splitting lines, undoing. */
type Edit = (versions: readonly string[]) => string;

function edit(): fc.Arbitrary<Edit> {
  const place = fc.nat({ max: 100_000 });
  const typed = fc.constantFrom(
    ...[
      'x',
      ' ',
      '.',
      '#',
      '*',
      '=',
      '>',
      '-',
      '\n',
      '\n\n',
      ' 2019',
      '{>>',
      '<<}',
      '`',
      '|',
      ':',
      '~~',
      '[',
      '1. ',
    ],
  );
  return fc.oneof(
    fc.tuple(place, typed).map(
      ([at, words]): Edit =>
        versions =>
          replaced(versions, at, 0, words),
    ),
    fc.tuple(place, fc.nat({ max: 40 })).map(
      ([at, length]): Edit =>
        versions =>
          replaced(versions, at, length, ''),
    ),
    fc.tuple(place, anyScript()).map(
      ([at, words]): Edit =>
        versions =>
          replaced(versions, at, 0, words),
    ),
    fc.tuple(place, fc.nat({ max: 20 })).map(
      ([at, back]): Edit =>
        versions => {
          const earlier = versions.at(-1 - (back % versions.length)) as string;
          return at % 2 === 0 ? earlier : replaced([earlier], at, 1, '');
        },
    ),
  );
}

function replaced(versions: readonly string[], place: number, length: number, words: string): string {
  const text = versions.at(-1) as string;
  const at = place % (text.length + 1);
  return text.slice(0, at) + words + text.slice(at + length);
}

/** The analysis without its functions, which are never equal. */
function plain({ essay, diagnostics, problems, mode, profile, likeness, frontMatter }: Analysis): object {
  const { layer, place, ...values } = frontMatter ?? {};
  return { essay, diagnostics, problems, mode, profile, likeness, frontMatter: values };
}
