import assert from 'node:assert/strict';
import { findParticularNames, speaksOfCase } from '../../../server/src/core/evidence/particularNames.js';

const nothing: ReadonlySet<string> = new Set();

const cases: readonly (readonly [text: string, names: readonly string[], isCase: boolean])[] = [
  ['The killing of Akbar Bugti became the turning point.', ['Akbar Bugti'], true],
  ['It reached the capital when Ojhri camp blew up.', ['Ojhri'], true],
  ['Junejo ordered an inquiry, and Dosso was decided.', ['Junejo', 'Dosso'], true],
  ['Then Hazrat Bilal stood up in the mosque.', ['Hazrat Bilal'], true],
  ['Germany had a constitution under Hitler.', ['Hitler'], false],
  ['In Pakistan the Prime Minister and the Chief Justice of the Supreme Court differ.', [], false],
  ['Good Governance, Transparency and Social Justice are needed in Gilgit and Gwadar.', [], false],
  ['Bureaucrats ordered it. Corruption was there. UNESCO and the HEC watched.', [], false],
  ['Every Tom, Dick and Harry talks of Democracy.', [], false],
  ['The Punjabi, Pashtun and Sindhi elites share Urdu.', [], false],
];

suite('Names that no lexicon knows', () => {
  for (const [text, names, isCase] of cases) {
    test(text, () => {
      const found = findParticularNames(text, nothing);
      assert.deepEqual(
        found.map(({ text: name }) => name),
        names,
      );
      assert.equal(speaksOfCase(found), isCase);
    });
  }

  test('the question’s own names are passed over', () => {
    assert.deepEqual(
      findParticularNames('The valley of Malala Yousafzai.', new Set(['malala', 'yousafzai'])),
      [],
    );
  });

  test('each name is there once', () => {
    const found = findParticularNames('They saw Donald Lu. Then Donald Lu left.', nothing);
    assert.equal(found.length, 1);
  });
});
