import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../server/src/core/index.js';
import { interchange } from '../../server/src/interchange/index.js';
import { anyScript } from '../support/essayGenerator.js';
import { propertyTest } from '../support/property.js';

const options = { title: 'Water', language: 'en', localize: formatMessage };

function bodyOf(markdown: string): string {
  const page = interchange.toHtml(markdown, options);
  return page.slice(page.indexOf('<main>') + '<main>'.length, page.indexOf('</main>')).trim();
}

const ownTags = new Set(
  (
    '!DOCTYPE html head meta title style body main header dl dt dd div aside p a span strong em mark s ins del code ' +
    'br h1 h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td pre hr'
  ).split(' '),
);

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</p></main></body><iframe src="https://example.org">',
  '&lt;script&gt;&#60;b&#62;',
  '\u0000<\u0000script>',
];

const places: readonly ((attack: string) => string)[] = [
  attack => attack,
  attack => `# ${attack}`,
  attack => `{==${attack}==}{>>${attack}<<}`,
  attack => `{>>@tutor 2026-11-24 [done] ${attack}<<}{>>${attack}<<}`,
  attack => `[${attack}](${attack})`,
  attack => `![${attack}](<${attack}>)`,
  attack => `| ${attack} |\n|---|\n| {>>${attack}<<} |`,
  attack => `- ${attack}\n\n> ${attack}`,
  attack => `\`\`\`${attack}\n${attack}\n\`\`\``,
  attack => `{++${attack}++}{--${attack}--}{~~${attack}~>${attack}~~}`,
  attack => `[^1]\n\n[^1]: ${attack}`,
];

suite('A script as a page', () => {
  test('has its remarks beside the words that they are on', () => {
    const body = bodyOf(
      '**bo{==ld** words==}{>>@A._Tutor 2026-11-24 [done] so?<<}{>>@Sana yes<<} {++new++}{--old--} ==seen== ~~cut~~{>>here<<}',
    );
    assert.equal(
      body,
      '<div class="row"><div class="words"><p dir="auto">**bo<span class="anchor done">ld** words</span>' +
        '<a class="ref" id="place-1" href="#remark-1">1</a> <ins>new</ins><del>old</del> <mark>seen</mark> <s>cut</s>' +
        '<a class="ref" id="place-2" href="#remark-2">2</a></p></div><aside>' +
        '<div class="thread done" id="remark-1"><p class="by"><a href="#place-1">1</a> A. Tutor · 2026-11-24' +
        '<span class="state">done</span></p><p dir="auto">so?</p><div class="reply"><p class="by"> Sana</p>' +
        '<p dir="auto">yes</p></div></div>' +
        '<div class="thread" id="remark-2"><p class="by"><a href="#place-2">2</a> </p><p dir="auto">here</p></div></aside></div>',
    );
  });

  test('begins with what its front matter says', () => {
    const body = bodyOf('---\nessay:\n  candidate: <Sana>\n  marks: 20\n  rubric: { a: 1 }\n---\n\nText');
    assert.match(
      body,
      /<dt>Candidate<\/dt><dd dir="auto">&lt;Sana&gt;<\/dd><dt>Marks<\/dt><dd dir="auto">20<\/dd><\/dl>/,
    );
    assert.equal(bodyOf('---\nessay: [\n---\n'), '');
  });

  test('leaves out HTML comments, and shows other HTML as text', () => {
    assert.doesNotMatch(bodyOf('<!-- exam-essay-disable -->\n\nText'), /exam-essay-disable/);
    assert.match(bodyOf('<div onclick="x">\nhi\n</div>'), /<pre>&lt;div onclick=&quot;x&quot;&gt;/);
  });

  test('links to addresses that run nothing', () => {
    const body = bodyOf(
      '[a](javascript:alert(1)) [b](https://example.org/?a=1&b="2") ![c](data:image/svg+xml,x)',
    );
    assert.doesNotMatch(body, /javascript:|data:|<img/);
    assert.match(body, /<a href="https:\/\/example\.org\/\?a=1&amp;b=&quot;2&quot;" rel="noreferrer">b<\/a>/);
  });

  propertyTest(
    'holds no markup of the script’s own, and asks for nothing',
    150,
    fc.property(
      anyScript(),
      fc.constantFrom(...attacks),
      fc.constantFrom(...places),
      (text, attack, place) => {
        const page = interchange.toHtml(`${text}\n\n${place(attack)}\n`, options);
        const tags = [...page.matchAll(/<\/?([^\s>/]+)/g)].map(([, name]) => name);
        assert.deepEqual(
          tags.filter(name => !ownTags.has(name as string)),
          [],
        );
        const attributes = [...page.matchAll(/<[a-z][^>]*?\s(on\w+|src|srcset|style)=/g)];
        assert.deepEqual(attributes, []);
        const addresses = [...page.matchAll(/\shref="([^"]*)"/g)].map(([, address = '']) => address);
        assert.ok(addresses.every(address => /^(?:#|https?:|mailto:)/i.test(address)));
      },
    ),
  );
});
