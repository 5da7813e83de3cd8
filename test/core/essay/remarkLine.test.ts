import assert from 'node:assert/strict';
import { isRemarkLine } from '../../../server/src/core/essay/remarkLine.js';

/** Lines by tutors: those of the seed script, and forms of the domain notes, section 7.1. */
const remarks = [
  'Relate your headings and arguments to the question statement.',
  'add and highlight references/examples against these arguments',
  'Add more arguments.',
  'Too short',
  'More references are needed under each heading',
  'No examples here',
  'Your headings should be relevant to the qs statement',
  'Tutor: the second part is left.',
  'Good. Add more arguments.',
  'This paragraph needs a topic sentence',
];

/** A candidate's own lines that open as an order does. */
const prose = [
  'More than $60 billion was promised under CPEC, and these figures have no match in the region.',
  'More than half of the arguments in the assembly are about the budget.',
  'No one can deny these facts under the present structure.',
  'No doubt these figures show a rising debt.',
  'Need of the hour is a policy that answers these questions with data.',
  'Use of these statistics in the press has changed politics.',
  'State institutions publish data under these laws every year.',
  'End of the war brought no peace to these points of the border.',
  'Support for these sources of energy has grown in every report.',
  'Where are these reports of the commission today?',
  'The answer lies in the Constitution, not in the street.',
  'The point is not whether the state can pay; it is whether it will.',
];

suite('A tutor’s line among prose', () => {
  for (const line of remarks) test(`is one: ${line}`, () => assert.equal(isRemarkLine(line), true));
  for (const line of prose) test(`is none: ${line}`, () => assert.equal(isRemarkLine(line), false));
});
