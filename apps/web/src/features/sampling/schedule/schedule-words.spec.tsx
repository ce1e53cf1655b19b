import { draftOf, inputOf, withRhythm } from './schedule-draft.js';
import { nextWords, outcomeWords, type Schedule, type ScheduleRun, timesWords } from './schedule-words.js';

const schedule: Schedule = { __typename: 'PlanSchedule', id: 's', rhythm: 'WEEKLY', day: 1, hour: 5, zone: 'America/Chicago', drawsFrom: 'LAST_WEEK', active: true, version: 2, next: { __typename: 'NextRun', dueOn: '2026-12-07', dueAt: '2026-12-07T11:00:00Z', from: '2026-11-30', to: '2026-12-06' } };
const run = (change: Partial<ScheduleRun>): ScheduleRun => ({ __typename: 'ScheduleRun', id: 'r', dueOn: '2026-12-07', dueAt: '2026-12-07T11:00:00Z', from: '2026-11-30', to: '2026-12-06', state: 'DUE', attempts: 0, words: null, draw: null, ...change });

test('the next run is told in the zone of the schedule, with the days it draws from', () => {
  expect(timesWords(schedule)).toBe('Every Monday at 05:00 (America/Chicago)');
  expect(nextWords(schedule)).toBe('Next: Dec 7, 2026, 05:00 (America/Chicago), from charts of Nov 30, 2026 – Dec 6, 2026.');
  expect(nextWords({ ...schedule, active: false, next: null })).toMatch(/^Paused/);
});

test.each<[Partial<ScheduleRun>, string]>([
  [{ state: 'DRAWN', draw: { __typename: 'Draw', id: 'd', number: 3, selectedCount: 1 } }, 'Draw 3, 1 chart'],
  [{ state: 'DRAWN' }, 'Drawn'],
  [{}, 'Due now'],
  [{ attempts: 2, words: 'The disk is full' }, 'Tried 2 times, will be tried again: The disk is full'],
  [{ state: 'NOTHING', words: 'No chart meets the filter of this plan.' }, 'Nothing to draw: No chart meets the filter of this plan.'],
  [{ state: 'MISSED', words: 'Too long ago.' }, 'Not made: Too long ago.'],
])('a run %j is told as “%s”', (change, words) => {
  expect(outcomeWords(run(change))).toBe(words);
});

test('each rhythm keeps its day; the period goes with the rhythm unless another was chosen', () => {
  const weekly = draftOf(schedule);
  const monthly = withRhythm(weekly, 'MONTHLY');
  expect(inputOf(monthly, true)).toMatchObject({ rhythm: 'MONTHLY', day: 1, drawsFrom: 'LAST_MONTH' });
  expect(withRhythm({ ...weekly, drawsFrom: 'LAST_28_DAYS' }, 'MONTHLY').drawsFrom).toBe('LAST_28_DAYS');
  expect(inputOf(withRhythm({ ...monthly, dayOfMonth: 15 }, 'WEEKLY'), false)).toEqual({ rhythm: 'WEEKLY', day: 1, hour: 5, zone: 'America/Chicago', drawsFrom: 'LAST_WEEK', active: false });
});
