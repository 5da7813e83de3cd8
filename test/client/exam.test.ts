import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Exam, type ExamMemory } from '../../client/src/exam/exam.js';
import { phaseAt, plannedPhases } from '../../client/src/exam/examPhases.js';
import {
  dueWarning,
  type ExamPlan,
  type ExamState,
  minuteMs,
  paused,
  remainingMs,
  resumed,
  startedExam,
  usedMs,
  wordsPerMinute,
} from '../../client/src/exam/examState.js';
import { propertyTest } from '../support/property.js';
import { FakeClock } from './support/fakeClock.js';

const plan: ExamPlan = {
  documents: ['untitled:Untitled-1'],
  questions: ['Discuss the water crisis.'],
  minutes: 40,
  phases: { planning: 5, writing: 32, revising: 3 },
  wordsAtStart: 0,
};

/** Keeps an exam as a window does that is closed and opened again: as JSON. */
class JsonMemory implements ExamMemory {
  text: string | undefined;
  get(): ExamState | undefined {
    return this.text === undefined ? undefined : JSON.parse(this.text);
  }
  set(state: ExamState | undefined): void {
    this.text = state === undefined ? undefined : JSON.stringify(state);
  }
}

function opened(
  memory: ExamMemory,
  clock: FakeClock,
): { exam: Exam; warnings: number[]; changes: () => number } {
  let count = 0;
  const warnings: number[] = [];
  const exam = new Exam(memory, clock, () => [10, 5, 1]);
  exam.listen({
    changed: () => {
      count += 1;
    },
    warned: minutes => warnings.push(minutes),
  });
  return { exam, warnings, changes: () => count };
}

suite('The time of an exam', () => {
  test('is what has passed since its beginning', () => {
    const state = startedExam(plan, 1_000);
    assert.equal(usedMs(state, 61_000), minuteMs);
    assert.equal(remainingMs(state, 61_000), 39 * minuteMs);
  });

  test('stands still in a pause', () => {
    const state = paused(startedExam(plan, 0), minuteMs);
    assert.equal(usedMs(state, 30 * minuteMs), minuteMs);
    assert.equal(usedMs(resumed(state, 30 * minuteMs), 31 * minuteMs), 2 * minuteMs);
  });

  test('is not lost by pausing or going on twice', () => {
    const twice = paused(paused(startedExam(plan, 0), minuteMs), 2 * minuteMs);
    assert.equal(usedMs(twice, 9 * minuteMs), minuteMs);
    const on = resumed(resumed(twice, 9 * minuteMs), 10 * minuteMs);
    assert.equal(usedMs(on, 10 * minuteMs), 2 * minuteMs);
  });

  test('is never less than nothing, when the wall clock is set back', () => {
    assert.equal(usedMs(startedExam(plan, minuteMs), 0), 0);
    assert.equal(usedMs(resumed(paused(startedExam(plan, 0), minuteMs), 0), minuteMs), minuteMs);
  });

  const step = fc.oneof(
    fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 20 * minuteMs }) }),
    fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const) }),
    fc.record({ kind: fc.constant('reload' as const), ms: fc.integer({ min: 0, max: 20 * minuteMs }) }),
  );
  propertyTest(
    'is neither lost nor won by pauses and reloads',
    500,
    fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 200 }), (steps, minutes) => {
      const memory = new JsonMemory();
      const clock = new FakeClock();
      let { exam } = opened(memory, clock);
      exam.start({ ...plan, minutes });
      let isPaused = false;
      let expected = 0;
      for (const each of steps) {
        if (each.kind === 'pause') exam.pause();
        if (each.kind === 'resume') exam.resume();
        if (each.kind === 'pause' || each.kind === 'resume') isPaused = each.kind === 'pause';
        if (each.kind === 'reload') exam.dispose();
        if ('ms' in each) {
          clock.pass(each.ms);
          if (!isPaused) expected += each.ms;
        }
        if (each.kind === 'reload') ({ exam } = opened(memory, clock));
        const { state } = exam;
        assert.ok(state);
        assert.equal(usedMs(state, clock.now()), expected);
        assert.equal(remainingMs(state, clock.now()), minutes * minuteMs - expected);
        assert.equal(clock.ticking, isPaused ? 0 : 1);
      }
      exam.end();
      assert.equal(clock.ticking, 0);
      assert.equal(memory.text, undefined);
    }),
  );
});

suite('An exam', () => {
  test('lets nothing tick before it begins, in a pause, and after its end', () => {
    const clock = new FakeClock();
    const { exam } = opened(new JsonMemory(), clock);
    assert.equal(clock.ticking, 0);
    exam.start(plan);
    assert.equal(clock.ticking, 1);
    exam.pause();
    assert.equal(clock.ticking, 0);
    exam.resume();
    assert.equal(clock.ticking, 1);
    exam.end();
    assert.equal(clock.ticking, 0);
  });

  test('tells of every second', () => {
    const clock = new FakeClock();
    const { exam, changes } = opened(new JsonMemory(), clock);
    exam.start(plan);
    const before = changes();
    clock.pass(3_000);
    assert.equal(changes() - before, 3);
  });

  test('does not begin beside another', () => {
    const { exam } = opened(new JsonMemory(), new FakeClock());
    assert.equal(exam.start(plan), true);
    assert.equal(exam.start({ ...plan, minutes: 7 }), false);
    assert.equal(exam.state?.minutes, 40);
  });

  test('goes on in a window that was closed', () => {
    const memory = new JsonMemory();
    const clock = new FakeClock();
    const first = opened(memory, clock);
    first.exam.start(plan);
    first.exam.dispose();
    clock.pass(7 * minuteMs);
    const { exam } = opened(memory, clock);
    assert.equal(clock.ticking, 1);
    assert.ok(exam.state);
    assert.equal(remainingMs(exam.state, clock.now()), 33 * minuteMs);
  });

  test('follows an answer to its new name, and no other file', () => {
    const { exam } = opened(new JsonMemory(), new FakeClock());
    exam.start(plan);
    assert.equal(exam.move('file:///other.md', 'file:///b.md'), false);
    assert.equal(exam.move('untitled:Untitled-1', 'file:///a.md'), true);
    assert.deepEqual(exam.state?.documents, ['file:///a.md']);
  });
});

suite('Warnings', () => {
  test('come once each, and one when the time is over', () => {
    const clock = new FakeClock();
    const { exam, warnings } = opened(new JsonMemory(), clock);
    exam.start(plan);
    clock.pass(45 * minuteMs);
    assert.deepEqual(warnings, [10, 5, 1, 0]);
  });

  test('wait while the exam is paused', () => {
    const clock = new FakeClock();
    const { exam, warnings } = opened(new JsonMemory(), clock);
    exam.start(plan);
    exam.pause();
    clock.pass(35 * minuteMs);
    assert.deepEqual(warnings, []);
    exam.resume();
    clock.pass(30 * minuteMs);
    assert.deepEqual(warnings, [10]);
  });

  test('that came due while the window was closed are one, the last; those given are not given again', () => {
    const memory = new JsonMemory();
    const clock = new FakeClock();
    const first = opened(memory, clock);
    first.exam.start(plan);
    clock.pass(30 * minuteMs);
    first.exam.dispose();
    clock.pass(9.5 * minuteMs);
    const second = opened(memory, clock);
    assert.deepEqual([first.warnings, second.warnings], [[10], [1]]);
  });

  test('beyond the whole time are none', () => {
    const state = startedExam({ ...plan, minutes: 7 }, 0);
    assert.equal(dueWarning(state, [10, 7, 5], 0), undefined);
    assert.equal(dueWarning(state, [10, 5], 2 * minuteMs)?.minutes, 5);
  });
});

suite('The plan of an exam', () => {
  test('has the phases of the profile', () => {
    assert.deepEqual(plannedPhases(plan.phases, 40), [
      { kind: 'planning', end: 5, minutes: 5 },
      { kind: 'writing', end: 37, minutes: 32 },
      { kind: 'revising', end: 40, minutes: 3 },
    ]);
  });

  test('shares out another time alike, and has none where the profile has none', () => {
    assert.deepEqual(
      plannedPhases(plan.phases, 80).map(({ minutes }) => minutes),
      [10, 64, 6],
    );
    assert.deepEqual(
      plannedPhases({ planning: 1, writing: 6 }, 7).map(({ kind }) => kind),
      ['planning', 'writing'],
    );
    assert.deepEqual(plannedPhases({}, 40), []);
  });

  test('says the phase of each moment', () => {
    const state = startedExam(plan, 0);
    const at = (minutes: number): string | undefined => phaseAt(state, minutes * minuteMs);
    assert.deepEqual(
      [at(0), at(4.9), at(5), at(37), at(50)],
      ['planning', 'planning', 'writing', 'revising', 'revising'],
    );
    assert.equal(phaseAt({ ...state, phases: {} }, 0), undefined);
  });

  test('knows the words a minute from the second minute on, without those of before', () => {
    const state = startedExam({ ...plan, wordsAtStart: 100 }, 0);
    assert.equal(wordsPerMinute(state, 130, 59_000), undefined);
    assert.equal(wordsPerMinute(state, 130, 2 * minuteMs), 15);
    assert.equal(wordsPerMinute(state, 20, 2 * minuteMs), 0);
  });
});
