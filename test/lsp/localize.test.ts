import assert from 'node:assert/strict';
import { localizer, message } from '../../server/src/lsp/localize.js';

suite('A message', () => {
  const localize = localizer({
    '“{phrase}”: who, and where?': '“{phrase}”: کون، اور کہاں؟',
    '{count} words in {name}': '{name} میں {count} الفاظ',
    'All safe Exam Essay fixes': 'Exam Essay کی تمام محفوظ درستیاں',
    Findings: 'نشاندہیاں',
    '{count} words': '{count} Wörter',
  });

  test('in Urdu reads from the right, and a Latin phrase in it from the left', () => {
    assert.equal(
      localize(message('“{phrase}”: who, and where?', { phrase: 'Many experts' })),
      '\u2067“\u2068Many experts\u2069”: کون، اور کہاں؟\u2069',
    );
  });

  test('in Urdu leaves numbers as they are', () => {
    assert.equal(
      localize(message('{count} words in {name}', { count: 3, name: 'A' })),
      '\u2067\u2068A\u2069 میں 3 الفاظ\u2069',
    );
  });

  test('in Urdu with a Latin name of its own reads from the right', () => {
    assert.equal(
      localize(message('All safe Exam Essay fixes')),
      '\u2067Exam Essay کی تمام محفوظ درستیاں\u2069',
    );
  });

  test('has no marks of direction where nothing is mixed', () => {
    assert.equal(localize(message('Findings')), 'نشاندہیاں');
    assert.equal(localize(message('{count} words', { count: 3 })), '3 Wörter');
    assert.equal(localize(message('“{a}” stays', { a: 'B' })), '“B” stays');
  });
});
