import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseQuestion } from '../../../server/src/core/question/parseQuestion.js';
import { questionTopics } from '../../../server/src/core/question/questionTopics.js';

suite('The topics of a question', () => {
  for (const [question, weighty, others] of [
    ['How can Pakistan overcome the menace of smuggling?', 'Pakistan', 'smuggling'],
    ['Suggest measures to eradicate poverty and to address the crisis.', '', 'poverty, crisis'],
    ['Which leaders steered the nation and paved the way for partition?', '', 'leaders, nation, partition'],
    [
      'How can women be free in the near future? Quotas could trigger the reforms.',
      '',
      'women, Quotas, reforms',
    ],
    ['Evaluate the policies of the Cripps Mission.', 'Cripps Mission', 'policies'],
    ['Will CPEC become a game changer for the region?', 'CPEC, game changer', ''],
    ['Discuss the declining literacy in rural Sindh.', 'declining, Sindh', 'literacy, rural'],
    ['Discuss the growing speed of family planning.', 'growing', 'speed, family, planning'],
    ['Global warming: Causes, Effects and Solutions', '', 'Global warming'],
    ['What happened to Kashmir in August?', 'Kashmir', ''],
  ] as const) {
    test(question, () => {
      const topics = questionTopics(parseQuestion(question));
      const listed = (isWeighty: boolean): string =>
        topics
          .filter(topic => topic.isWeighty === isWeighty)
          .map(({ text }) => text)
          .join(', ');
      assert.deepEqual([listed(true), listed(false)], [weighty, others]);
    });
  }

  test('for any text a topic is a slice of it, and has keys of its terms', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), text => {
        const contract = parseQuestion(text);
        const keys = new Set(contract.terms.map(({ key }) => key));
        for (const topic of questionTopics(contract)) {
          assert.equal(topic.text, text.slice(topic.span.start, topic.span.end));
          assert.ok(0 < topic.keys.length && topic.keys.every(key => keys.has(key)));
        }
      }),
    );
  });
});
