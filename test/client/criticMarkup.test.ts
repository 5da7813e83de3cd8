import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { extendMarkdownIt } from '../../client/src/preview/extendMarkdownIt.js';
import { MarkdownParser } from '../../server/src/core/markdown/parseMarkdown.js';
import { reviewMarks } from '../../server/src/core/review/index.js';
import { anyScript } from '../support/essayGenerator.js';
import { propertyTest } from '../support/property.js';

/** The library that VS Code renders Markdown with; it comes with its packer. */
type MarkdownIt = Parameters<typeof extendMarkdownIt>[0] & { render(text: string): string };
const markdownIt = createRequire(__filename)('markdown-it') as (options: object) => MarkdownIt;

function render(text: string): string {
  const markdown = markdownIt({ html: true });
  extendMarkdownIt(markdown);
  return markdown.render(text).trim();
}

const by = '<span class="exam-essay-remark" role="note"><span class="exam-essay-by">';

suite('The Markdown preview', () => {
  test('shows words that a remark is about, and the remark with who said it', () => {
    assert.equal(
      render('Water {==is **short**==}{>>@Prof._Khan 2026-11-24 [evidence] which report?<<}.'),
      '<p>Water <mark class="exam-essay">is <strong>short</strong></mark>' +
        `${by}Prof. Khan · 2026-11-24 · evidence</span> which report?</span>.</p>`,
    );
  });

  test('shows suggested changes and highlights', () => {
    assert.equal(
      render('{++new++}{--old--}{~~a~>b~~} ==seen=='),
      '<p><ins class="exam-essay">new</ins><del class="exam-essay">old</del>' +
        '<del class="exam-essay">a</del><ins class="exam-essay">b</ins> <mark class="exam-essay">seen</mark></p>',
    );
  });

  test('shows nothing of a remark as HTML or Markdown', () => {
    const html = render('{>>@a <img src=x onerror=alert(1)> **b** <<\\}<<} {~~<b>~><i>~~}');
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt; **b** &lt;&lt;}'), html);
    assert.ok(html.includes('&lt;b&gt;') && html.includes('&lt;i&gt;'), html);
  });

  test('leaves what is not closed, escaped or code as it is written', () => {
    assert.equal(
      render('`{>>code<<}` \\{>>plain a == b ==c {>>open'),
      '<p><code>{&gt;&gt;code&lt;&lt;}</code> {&gt;&gt;plain a == b ==c {&gt;&gt;open</p>',
    );
  });

  test('shows remarks in headings, points and cells, and breaks lines in them', () => {
    assert.equal(render('# {==A==}{>>b<br>c<<}').replace(/<[^>]*>/g, '|'), '||A||b|c||');
    assert.match(render('- a {>>b<<}'), /<li>a <span class="exam-essay-remark"/);
    assert.match(render('| a |\n| - |\n| b {>>c\\|d<<} |'), /c\|d<\/span><\/td>/);
  });

  propertyTest(
    'takes any text, and shows as many remarks as plain paragraphs hold',
    300,
    fc.property(anyScript(), text => {
      render(text);
      const simple = text.replace(/[^\p{L}\p{N} .,{}<>+~=@-]/gu, ' ').replace(/^[\s\d>+=~-]+/, '');
      const shown = render(`Q ${simple}`).split('class="exam-essay-remark').length - 1;
      const { threads } = reviewMarks({ text: '', blocks: new MarkdownParser().parse(`Q ${simple}`) });
      assert.equal(shown, threads.flatMap(({ comments }) => comments).length);
    }),
  );
});
