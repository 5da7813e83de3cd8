import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analyzer, formatMessage } from '../../server/src/core/index.js';
import { html, sourceOf } from '../../server/src/report/html/html.js';
import type { Medium } from '../../server/src/report/html/link.js';
import { direction, reportPage } from '../../server/src/report/html/page.js';
import { reportBody } from '../../server/src/report/html/reportBody.js';
import { reportOf } from '../../server/src/report/reportOf.js';
import { sample } from '../cli/samples.js';
import { generateEssay, hostileEssay, hostileTexts } from './support/hostileEssay.js';

suite('The HTML of a report', () => {
  test('escapes what is put into it, in elements and in attributes', () => {
    const made = html`<b title="${`"'&`}">${'<i>'}${[html`<u>${'<'}</u>`, 1, undefined]}</b>`;
    assert.equal(sourceOf(made), '<b title="&quot;&#39;&amp;">&lt;i&gt;<u>&lt;</u>1</b>');
  });

  test('takes no look-alike of its own kind for HTML', () => {
    const alike = JSON.parse('{"html":"<script>"}') as never;
    assert.throws(() => sourceOf(html`${alike}`));
  });

  for (const text of hostileTexts) {
    test(`keeps ${JSON.stringify(text)} as text wherever it stands in an essay`, () => {
      for (const medium of ['panel', 'file'] as const) assertIsHarmless(bodyOf(hostileEssay(text), medium));
      assertIsHarmless(pageOf(hostileEssay(text), text));
    });
  }

  test('is harmless for any text', () => {
    fc.assert(
      fc.property(generateEssay, text => assertIsHarmless(bodyOf(text, 'panel'))),
      { numRuns: 150 },
    );
  });

  test('is well-formed: each element is closed where it was opened', () => {
    for (const text of [sample, hostileEssay(hostileTexts.join(' '))]) assertIsBalanced(pageOf(text, 'a.md'));
  });

  test('links into the text in the panel, and nowhere in a file', () => {
    assert.match(bodyOf(sample, 'panel'), /<a href="#29" data-place="29:1:29:18">/);
    assert.doesNotMatch(bodyOf(sample, 'file'), /<a /);
  });

  test('gives every drawing its words: a title and a description, or a row beside it', () => {
    const body = bodyOf(sample, 'panel');
    for (const [svg] of body.matchAll(/<svg[^>]*>/g)) {
      assert.ok(/aria-hidden="true"|role="img" aria-labelledby="/.test(svg), svg);
    }
    assert.match(body, /<desc id="report-strip-text">8 pieces of evidence over 468 words; 3 arguments/);
    assert.match(body, /<tr><th scope="row">.*Rapid growth of population/);
  });

  test('has no id twice, also with several reports on one page', () => {
    const reports = [sample, sample].map(text => reportOf(new Analyzer().analyze(text), 'a.md'));
    const page = reportPage(reports, { localize: formatMessage, language: 'en' });
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    const known = new Set(ids);
    for (const [, refs = ''] of page.matchAll(/ aria-labelledby="([^"]+)"/g)) {
      for (const ref of refs.split(' ')) assert.ok(known.has(ref), ref);
    }
    for (const [, ref = ''] of page.matchAll(/ href="#([^"]+)"/g)) assert.ok(known.has(ref), ref);
  });

  test('needs nothing from elsewhere and no script', () => {
    const page = pageOf(sample, 'a.md');
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|https?:|@import|url\((?!#)/);
  });

  test('says every sentence in the reader’s language, and turns round for Urdu', () => {
    const said: string[] = [];
    const localize = ({ template }: { template: string }): string => {
      said.push(template);
      return 'پانی';
    };
    const page = reportPage([reportOf(new Analyzer().analyze(sample), 'a.md')], { localize, language: 'ur' });
    assert.match(page, /<html lang="ur" dir="rtl">/);
    for (const english of ['Balance of sections', 'Findings', 'Wanted', 'No mark']) {
      assert.ok(!page.includes(`>${english}<`), english);
    }
    assert.ok(said.includes('Where evidence stands'));
    assert.deepEqual(['ur', 'ur-PK', 'en', 'en-GB'].map(direction), ['rtl', 'rtl', 'ltr', 'ltr']);
  });

  test('writes numbers as the reader’s language does, and as English for a language nobody knows', () => {
    const numbersIn = (language: string): string =>
      reportPage([reportOf(new Analyzer().analyze(sample), 'a.md')], { localize: formatMessage, language });
    assert.match(numbersIn('de'), /\/ 1\.000</);
    assert.match(numbersIn('qps-ploc-!'), /\/ 1,000</);
  });
});

const options = { localize: formatMessage, language: 'en' } as const;

function bodyOf(text: string, medium: Medium): string {
  const report = reportOf(new Analyzer().analyze(text), 'a.md');
  return sourceOf(reportBody(report, { ...options, medium, id: 'report' }));
}

function pageOf(text: string, name: string): string {
  return reportPage([reportOf(new Analyzer().analyze(text), name)], options);
}

const ourElements =
  'html|head|meta|title|style|body|main|article|header|footer|section|h1|h2|h3|p|blockquote|dl|div|dt|dd|b|bdi|span|table|thead|tbody|tr|th|td|a|ul|li|details|summary|svg|desc|defs|pattern|rect|circle|path';

const tag = /<(\/?)([a-zA-Z!][^\s/>]*)((?:[^>"]|"[^"]*")*)>/g;

/** No element and no attribute but ours, and no address but places of the page. */
function assertIsHarmless(markup: string): void {
  for (const [whole, , name = '', attributes = ''] of markup.matchAll(tag)) {
    assert.match(name, new RegExp(`^(?:${ourElements}|!DOCTYPE)$`), whole);
    assert.doesNotMatch(
      attributes,
      /\son\w+\s*=|\ssrc\s*=|\sstyle\s*=|\ssrcdoc\s*=|\sformaction\s*=/i,
      whole,
    );
    for (const [, address = ''] of attributes.matchAll(/\bhref="([^"]*)"/g))
      assert.match(address, /^#[\w-]+$/);
  }
  // What is left between the tags holds no half of one.
  assert.doesNotMatch(markup.replace(/<style>[\s\S]*?<\/style>/, '').replace(tag, ''), /[<>]/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  assert.doesNotMatch(markup, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
}

function assertIsBalanced(markup: string): void {
  const open: string[] = [];
  const isVoid = (name: string, attributes: string): boolean =>
    /^(?:meta|!DOCTYPE)$/.test(name) || attributes.endsWith('/');
  for (const [whole, slash, name = '', attributes = ''] of markup
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .matchAll(tag)) {
    if (slash === '/') assert.equal(open.pop(), name, whole);
    else if (!isVoid(name, attributes)) open.push(name);
  }
  assert.deepEqual(open, []);
}
