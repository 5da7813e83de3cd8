import assert from 'node:assert/strict';
import { looksLikeQuestion } from '../../../server/src/core/question/looksLikeQuestion.js';

suite('Whether a line is the question', () => {
  for (const line of [
    'Write a note on fluctuating relations between Pakistan and US.',
    'Q2). Federalism',
    'Topic: Price hike in Pakistan',
    'What are the causes of poverty?',
    'Rights and duties are two facets of the same coin. Elaborate.',
    'Keeping in view the teachings of Islam, discuss poverty.',
    'WTO is a tool of developed countries. Do you agree? Give your arguments.',
  ]) {
    test(`yes: ${line}`, () => assert.equal(looksLikeQuestion(line), true));
  }

  for (const line of [
    '',
    '1. Introduction',
    'BATCH - 21',
    'Pakistan was a close ally of the US in the cold war.',
    'relate your headings and arguments to the qs statement.',
    'add and highlight references/examples against these arguments.',
    'add more arguments',
    'Write in paragraphs.',
    'Context of relations between Pakistan and US.',
  ]) {
    test(`no: ${line}`, () => assert.equal(looksLikeQuestion(line), false));
  }
});
