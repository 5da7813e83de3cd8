import assert from 'node:assert/strict';
import { formsOf } from '../../../server/src/core/evidence/lexicon/verbForms.js';

suite('formsOf', () => {
  test('makes the forms of regular verbs', () => {
    const { plural, singular, participle, going } = formsOf('argue deny', 'stress');
    assert.equal(plural, '(?:argue|argued|deny|denied|stress|stressed)');
    assert.equal(singular, '(?:argues|argued|denies|denied|stresses|stressed)');
    assert.equal(participle, '(?:argued|denied|stressed)');
    assert.equal(going, '(?:arguing|denying|stressing)');
  });

  test('takes the forms given, doubles a letter with the past, and keeps what follows the verb', () => {
    const { singular, participle, going } = formsOf('admit/admitted see/saw/seen/seeing agree point_out');
    assert.equal(singular, '(?:admits|admitted|sees|saw|agrees|agreed|points out|pointed out)');
    assert.equal(participle, '(?:admitted|seen|agreed|pointed out)');
    assert.equal(going, '(?:admitting|seeing|agreeing|pointing out)');
  });
});
