import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { type Answers, fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import { SchedulePanel } from './schedule-panel.js';

const next = { __typename: 'NextRun', dueOn: '2026-12-01', dueAt: '2026-12-01T11:00:00Z', from: '2026-11-01', to: '2026-11-30' };
const schedule = { __typename: 'PlanSchedule', id: 's', rhythm: 'MONTHLY', day: 1, hour: 6, zone: 'America/New_York', drawsFrom: 'LAST_MONTH', active: true, version: 1, next };
const run = (id: string, change: object) => ({ __typename: 'ScheduleRun', id, dueOn: '2026-11-01', dueAt: '2026-11-01T11:00:00Z', from: '2026-10-01', to: '2026-10-31', attempts: 1, words: null, draw: null, state: 'DRAWN', ...change });
const runs = [
  run('r2', { draw: { __typename: 'Draw', id: 'draw-2', number: 2, selectedCount: 30 } }),
  run('r1', { dueOn: '2026-10-01', state: 'NOTHING', words: 'No chart meets the filter of this plan.' }),
];
const plan = (change: object) => ({ __typename: 'Plan', id: 'plan-1', schedule: null, scheduleRuns: [], ...change });

const open = (change: object, more: Answers = {}, mayChange = true) => renderApp(<SchedulePanel planId="plan-1" mayChange={mayChange} />, fakeClient({ PlanSchedule: () => ({ plan: plan(change) }), ...more }), { path: '/', me: fakeMe('MANAGER') });

test('a plan without a schedule gets one: the first of each month at six, in the zone of its facility', async () => {
  const set = jest.fn((_variables: Record<string, unknown>) => ({ setPlanSchedule: plan({ schedule }) }));
  open({}, { SetPlanSchedule: set });
  expect(await screen.findByText('No schedule: it is drawn when somebody draws it.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Set schedule' }));
  const told = await screen.findByText('Every month on day 1 at 06:00 (America/New_York). Next: Dec 1, 2026, 06:00 (America/New_York), from charts of Nov 1, 2026 – Nov 30, 2026.');
  await waitFor(() => { expect(document.activeElement).toBe(told); });
  expect(set.mock.calls[0]?.[0]).toEqual({ planId: 'plan-1', version: 0, input: { rhythm: 'MONTHLY', day: 1, hour: 6, zone: null, drawsFrom: 'LAST_MONTH', active: true } });
});

test('it is paused as it stands, and removed after a question', async () => {
  const set = jest.fn((_variables: Record<string, unknown>) => ({ setPlanSchedule: plan({ schedule: { ...schedule, active: false, next: null, version: 2 } }) }));
  const remove = jest.fn((_variables: Record<string, unknown>) => ({ removePlanSchedule: plan({ scheduleRuns: runs }) }));
  open({ schedule }, { SetPlanSchedule: set, RemovePlanSchedule: remove });
  fireEvent.click(await screen.findByRole('button', { name: 'Pause' }));
  expect(await screen.findByRole('button', { name: 'Resume' })).toBeTruthy();
  expect(set.mock.calls[0]?.[0]).toMatchObject({ version: 1, input: { day: 1, zone: 'America/New_York', active: false } });
  fireEvent.click(screen.getByRole('button', { name: 'Remove…' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }));
  expect(await screen.findByText('No schedule: it is drawn when somebody draws it.')).toBeTruthy();
  expect(remove.mock.calls[0]?.[0]).toEqual({ planId: 'plan-1', version: 2 });
});

test('runs lead to their draws, or say why there is none; who may only read changes nothing; no accessibility rule is broken', async () => {
  open({ schedule, scheduleRuns: runs }, {}, false);
  expect((await screen.findByRole('link', { name: 'Draw 2, 30 charts' })).getAttribute('href')).toBe('/sampling/draws/draw-2');
  expect(screen.getByText('Nothing to draw: No chart meets the filter of this plan.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'landmark-one-main': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a schedule that somebody else changed can be loaded anew', async () => {
  let stored = schedule;
  open({}, { PlanSchedule: () => ({ plan: plan({ schedule: stored }) }), SetPlanSchedule: () => ({ setPlanSchedule: { __typename: 'Refusal', code: 'CONFLICT', message: 'Somebody was first.', field: null, remedy: null, currentVersion: 2 } }) });
  stored = { ...schedule, day: 15, version: 2 };
  fireEvent.click(await screen.findByRole('button', { name: 'Pause' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Load what is stored now' }));
  expect(await screen.findByText(/Every month on day 15/)).toBeTruthy();
  await waitFor(() => { expect(screen.queryByText('Somebody was first.')).toBeNull(); });
});
