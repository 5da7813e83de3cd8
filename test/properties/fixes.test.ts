import fc from 'fast-check';
import { Analyzer } from '../../server/src/core/index.js';
import { anyScript } from '../support/essayGenerator.js';
import { assertConverges, assertEditsLieWithin } from '../support/fixCheck.js';
import { propertyTest } from '../support/property.js';

suite('Fixes of any text', () => {
  propertyTest(
    'lie within it and do not overlap',
    300,
    fc.property(anyScript(), text => {
      for (const { fixes } of new Analyzer().analyze(text).diagnostics) {
        for (const fix of fixes) assertEditsLieWithin(text, fix);
      }
    }),
  );
  propertyTest(
    'come to an end within ten rounds and keep every word',
    200,
    fc.property(anyScript(), text => {
      const analyzer = new Analyzer();
      assertConverges(text, version => analyzer.analyze(version));
    }),
  );
});
