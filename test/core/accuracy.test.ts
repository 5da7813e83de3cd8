import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/index.js';
import { ruleAccuracy } from '../../server/src/core/rules/ruleAccuracy.js';

/** Under it, a false alarm costs more trust than a finding is worth. */
const leastPrecision = 0.7;

suite('What was measured of a rule', () => {
  test('is of a rule that there is', () => {
    const names = rules.map(({ name }) => name);
    assert.deepEqual(
      Object.keys(ruleAccuracy).filter(name => !names.includes(name)),
      [],
    );
  });

  test('makes it a hint where three of ten findings are wrong', () => {
    const tooLoud = rules.filter(({ name, severity }) => {
      const { right, findings } = ruleAccuracy[name] ?? { right: 0, findings: 0 };
      return right < leastPrecision * findings && severity !== 'hint';
    });
    assert.deepEqual(
      tooLoud.map(({ name }) => name),
      [],
    );
  });
});
