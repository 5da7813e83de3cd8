import assert from 'node:assert/strict';
import { definedAcronyms, withDefinedAcronyms } from '../../../server/src/core/question/acronyms.js';
import { isAliasKey } from '../../../server/src/core/question/aliases.js';
import { termOccurrences } from '../../../server/src/core/question/terms.js';

suite('The terms of a text', () => {
  test('content words are found under their stems, with their places', () => {
    assert.deepEqual(termOccurrences('on fluctuating relations'), [
      { key: 'fluctuat', text: 'fluctuating', span: { start: 3, end: 14 } },
      { key: 'relat', text: 'relations', span: { start: 15, end: 24 } },
    ]);
  });

  for (const family of [
    'fluctuate fluctuating fluctuation fluctuates',
    'relation relations relational relationship',
    'economy economies economic economical socioeconomic geoeconomic',
    'policy policies',
    'politics political politician politicisation politicized',
    'democracy democratic democracies',
    'terror terrorism terrorist terrorists counterterrorism counter-terrorism',
    'woman women women’s female',
    'gender gendered',
    'strategy strategic strategies',
    'society social societal',
    'diplomacy diplomatic diplomat',
    'stability stable stabilise stabilization',
    'feminism feminist',
    'organization organisation organizations',
    'labour labor',
    'Islam Islamic Islamization',
    'nationalism nationalist nation',
  ]) {
    test(`one family: ${family}`, () => {
      assert.equal(new Set(family.split(' ').map(keysOf)).size, 1, family.split(' ').map(keysOf).join());
    });
  }

  for (const [one, other] of [
    ['relation', 'relative'],
    ['just', 'justice'],
    ['international', 'internal'],
    ['policy', 'police'],
    ['community', 'communism'],
    ['university', 'universal'],
    ['Islam', 'Muslim'],
    ['stability', 'instability'],
  ] as const) {
    test(`two families: ${one} and ${other}`, () => {
      assert.notEqual(keysOf(one), keysOf(other));
    });
  }

  for (const [key, ...names] of [
    ['us', 'US', 'USA', 'U.S.', 'U.S.A.', 'America', 'Americans', 'United States of America', 'the US’'],
    ['pakistan', 'Pakistan', 'Pak', 'Pakistanis', 'Pakistan’s', 'Islamic Republic of Pakistan'],
    ['china', 'China', 'Chinese', 'Sino'],
    ['turkey', 'Turkey', 'Türkiye', 'Turkish'],
    ['quran', 'Quran', 'Qur’an', "Qur'an", 'the Holy Quran'],
    ['kashmir', 'Kashmiri', 'IIOJK', 'Jammu and Kashmir'],
    ['bri', 'BRI', 'OBOR', 'One Belt, One Road', 'Belt and Road Initiative'],
    ['jinnah', 'Quaid-e-Azam', 'Jinnah’s', 'Quaid‑e‑Azam'],
    ['covid-19', 'COVID-19', 'Covid'],
  ] as const) {
    test(`one name: ${names.join(', ')}`, () => {
      for (const name of names) assert.equal(keysOf(name), key, name);
    });
  }

  test('a name speaks of others as well', () => {
    assert.equal(keysOf('CPEC'), 'cpec china pakistan');
    assert.equal(keysOf('China-Pakistan Economic Corridor'), 'cpec china pakistan');
    assert.equal(keysOf('Eighteenth Constitutional Amendment'), keysOf('18th Amendment'));
  });

  test('a compound gives each of its members', () => {
    assert.equal(keysOf('Pak-US'), 'pakistan us');
    assert.equal(keysOf('Indo–US'), 'india us');
    assert.equal(keysOf('U.S.-Pakistan'), 'us pakistan');
  });

  test('a pronoun is no country and an interrogative no organization', () => {
    assert.ok(!keysOf('let us see who saves an eco system').split(' ').includes('eco'));
    assert.equal(keysOf('the WHO'), 'who');
  });

  test('an acronym that is a word as well is a name in capitals only', () => {
    assert.equal(keysOf('the CARs'), 'central-asia');
    assert.equal(keysOf('self-driving cars'), 'drive car');
    for (const words of [
      'cars',
      'Cars',
      'it',
      'us',
      'who',
      'eco',
      'un',
      'nap',
      'nab',
      'quad',
      'ai',
      'gb',
      'kp',
    ]) {
      const keys = keysOf(words).split(' ');
      assert.ok(!keys.some(isAliasKey), words);
    }
    assert.equal(
      keysOf('US UN WHO ECO NAP QUAD Quad KP AI'),
      'us un who eco nap quad quad kpk artificial-intelligence',
    );
  });

  test('a name does not reach over a full stop', () => {
    assert.notEqual(keysOf('They were united. States fell.'), 'us');
  });

  test('grammar, exam words and bare numbers are no terms', () => {
    assert.deepEqual(
      termOccurrences('Discuss the statement in the light of 1973, with special reference to it.'),
      [],
    );
  });

  test('a possessive ending is not part of the words', () => {
    assert.deepEqual(
      termOccurrences('Pakistan’s Makārim').map(({ text }) => text),
      ['Pakistan', 'Makārim'],
    );
  });

  test('words of any script are terms', () => {
    assert.deepEqual(
      termOccurrences('خودی، پاکستان').map(({ text }) => text),
      ['خودی', 'پاکستان'],
    );
  });

  test('three thousand words take a few milliseconds', () => {
    const essay =
      'Pakistan and the United States have fluctuating strategic relations in South Asia. '.repeat(250);
    termOccurrences(essay);
    const start = performance.now();
    for (let round = 0; round < 10; round += 1) termOccurrences(essay);
    // Ten rounds, and room for a busy machine.
    assert.ok(performance.now() - start < 300);
  });
});

suite('Acronyms a text defines', () => {
  const question = 'Discuss the Women’s Action Forum (WAF) and women in development (WID).';

  test('the expansion is found by its initials', () => {
    assert.deepEqual(
      definedAcronyms(question).map(({ key, span }) => [key, question.slice(span.start, span.end)]),
      [
        ['waf', 'Women’s Action Forum (WAF)'],
        ['wid', 'women in development (WID)'],
      ],
    );
  });

  test('an answer that writes the name in full takes the acronym up', () => {
    const answer = 'The rise of Women’s Action Forum.';
    const found = withDefinedAcronyms(answer, termOccurrences(answer), definedAcronyms(question));
    const waf = found.find(({ key }) => key === 'waf');
    assert.equal(waf?.text, 'Women’s Action Forum');
  });

  test('a remark in parentheses is no acronym', () => {
    assert.deepEqual(definedAcronyms('Prophet Muhammad (SAW) and others (MANY)'), []);
  });
});

function keysOf(text: string): string {
  return termOccurrences(text)
    .map(({ key }) => key)
    .join(' ');
}
