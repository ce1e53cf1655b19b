import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { Route, Routes } from 'react-router';
import { type Answers, fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import NewPlanPage from '../pages/new-plan-page.js';
import PlanPage from '../pages/plan-page.js';

const noPage = { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: 0 };
const scoringVersion = { __typename: 'ScoringVersion', id: 'v1', number: 1, headline: 'code-over-code', effectiveFrom: '2000-01-01' };
const draw = (id: string, number: number) => ({ __typename: 'Draw', id, number, seed: '7', frameCount: 90, selectedCount: 30, projectable: true, extendsDrawId: null, drawnAt: '2026-11-02T10:00:00Z', progress: { __typename: 'DrawProgress', assigned: 20, inReview: 4, submitted: 6, total: 30 } });
const plan = {
  __typename: 'Plan', id: 'plan-1', name: 'IP random', method: 'SIMPLE', n: 30, percent: null, perCoder: null, perCoderPercent: null, stratifyBy: null, allocation: null, minimumPerStratum: null,
  valueBands: null, orderBy: null, sizeBy: null, riskBy: null, riskFloor: null, discoveryN: null, expandWhen: null, expandAt: null, unusableShare: null,
  excludeAlreadyAudited: true, minimumCodes: null, auditors: [], blindShare: 0, calibration: false, dueDays: 5, scoringVersion, active: true, version: 3,
  filter: { __typename: 'PlanFilter', facilityIds: null, teamIds: null, coderIds: null, workTypes: null, payers: null, serviceLines: null, basis: 'CODED', from: '2026-10-01', to: '2026-10-31', code: null, drg: null, minCharges: null },
  draws: [draw('draw-1', 1)],
};
const preview = {
  __typename: 'PlanPreview', population: 100, frame: 90, excluded: [{ __typename: 'ExclusionCount', reason: 'already_audited', count: 10 }], n: 30, halfWidthPoints: 7.4, expectedClean: 0.95, projectable: true,
  strata: [{ __typename: 'StratumPreview', stratum: 'all', label: 'all', population: 90, selected: 30, takenWhole: false, spares: 0, deviation: null }],
  sentence: 'n = 30 of 90 gives about ± 7.4 points.', warnings: ['No auditor is named.'],
};
const proof = (id: string, number: number) => ({ ...draw(id, number), method: 'SIMPLE', methodVersion: 'hash-ticket/1', stratifyBy: null, orderBy: null, sizeBy: null, interval: null, start: null, certainCount: null, nEffective: null, drawsByTicket: true, substitutions: [], expansion: null, populationCount: 100, frameHash: 'ab12', strata: preview.strata, excluded: [], plan: { __typename: 'Plan', id: 'plan-1', name: 'IP random', calibration: false, scoringVersion, draws: [] } });

const answers: Answers = {
  FilterOptions: () => ({ teams: [], workTypes: [] }),
  FilterCoders: () => ({ people: { __typename: 'PersonConnection', edges: [], pageInfo: noPage } }),
  PlanAuditors: () => ({ people: { __typename: 'PersonConnection', edges: [], pageInfo: noPage } }),
  PlanScoring: () => ({ scoringMethods: [{ __typename: 'ScoringMethod', id: 'm', name: 'House', versions: [scoringVersion] }] }),
  SamplingPlan: () => ({ plan }),
  PreviewPlan: () => ({ previewPlan: preview }),
  PlanSchedule: () => ({ plan: { __typename: 'Plan', id: 'plan-1', schedule: null, scheduleRuns: [] } }),
};

const open = (path: string, more: Answers = {}, abilities = ['plan.create', 'plan.change', 'draw.create']) => renderApp(
  <Routes>
    <Route path="/sampling/plans/new" element={<NewPlanPage />} />
    <Route path="/sampling/plans/:id" element={<PlanPage />} />
    <Route path="/sampling/draws/:id" element={null} />
  </Routes>,
  fakeClient({ ...answers, ...more }),
  { path, me: { ...fakeMe('MANAGER'), abilities } },
);
const where = (): string => screen.getByTestId('where').textContent ?? '';

describe('the plan builder', () => {
  test('says what the plan would draw, what is left out and what it buys', async () => {
    open('/sampling/plans/new');
    expect(await screen.findByText('n = 30 of 90 gives about ± 7.4 points.')).toBeTruthy();
    const panel = within(screen.getByRole('region', { name: 'Preview' }));
    expect(panel.getByText(/already taken by an earlier draw/).textContent).toBe('− 10 already taken by an earlier draw');
    expect(panel.getByText('No auditor is named.')).toBeTruthy();
    expect(panel.getByText('Whole frame')).toBeTruthy();
  });

  test('a calibration session asks for two auditors and has no share of blind reviews to choose', async () => {
    open('/sampling/plans/new');
    await screen.findByText('n = 30 of 90 gives about ± 7.4 points.');
    fireEvent.click(screen.getByRole('switch', { name: 'Calibration session' }));
    expect(await screen.findByText('A calibration session compares its auditors: name two or more.')).toBeTruthy();
    expect(screen.queryByLabelText('Blind second reviews')).toBeNull();
  });

  test('counts nothing and says why while something is missing', async () => {
    const asked = jest.fn(() => ({ previewPlan: preview }));
    open('/sampling/plans/new', { PreviewPlan: asked });
    await screen.findByText('n = 30 of 90 gives about ± 7.4 points.');
    fireEvent.click(screen.getByLabelText('Stratified random'));
    expect(screen.getByText('Choose by what to stratify.')).toBeTruthy();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('saving without a name leads to the name; with one it is sent and opened', async () => {
    const created = jest.fn((_variables: Record<string, unknown>) => ({ createPlan: plan }));
    open('/sampling/plans/new', { CreatePlan: created, SamplingPlans: () => ({ plans: [] }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Save plan' }));
    const name = screen.getByLabelText('Name of the plan');
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(name, { target: { value: 'IP random' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save plan' }));
    await waitFor(() => { expect(where()).toBe('/sampling/plans/plan-1'); });
    expect(created.mock.calls[0]?.[0]).toMatchObject({ input: { name: 'IP random', method: 'SIMPLE', n: 30, percent: null } });
  });

  test('a draw needs a saved plan, and asks before it locks', async () => {
    const locked = jest.fn((_variables: Record<string, unknown>) => ({ lockDraw: proof('draw-2', 2) }));
    open('/sampling/plans/plan-1', { LockDraw: locked });
    const lock = await screen.findByRole<HTMLButtonElement>('button', { name: 'Draw and lock…' });
    await waitFor(() => { expect(lock.disabled).toBe(false); });
    fireEvent.change(screen.getByLabelText('Charts'), { target: { value: '40' } });
    expect(lock.disabled).toBe(true);
    expect(screen.getByText('Save the plan first: a draw uses what is saved.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Discard changes' }));
    await waitFor(() => { expect(lock.disabled).toBe(false); });
    fireEvent.click(lock);
    expect(locked).not.toHaveBeenCalled();
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Draw and lock' }));
    await waitFor(() => { expect(where()).toBe('/sampling/draws/draw-2'); });
    expect(locked.mock.calls[0]?.[0]).toEqual({ input: { planId: 'plan-1', seed: null } });
  });

  test('a plan that somebody else changed is not overwritten: what is stored now can be loaded', async () => {
    let stored = plan;
    open('/sampling/plans/plan-1', {
      SamplingPlan: () => ({ plan: stored }),
      UpdatePlan: () => ({ updatePlan: { __typename: 'Refusal', code: 'CONFLICT', message: 'The plan has changed.', field: null, remedy: null, currentVersion: 4 } }),
    });
    fireEvent.change(await screen.findByLabelText('Charts'), { target: { value: '40' } });
    stored = { ...plan, n: 60, version: 4 };
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Load what is stored now' }));
    await waitFor(() => { expect(screen.getByLabelText<HTMLInputElement>('Charts').value).toBe('60'); });
    expect(screen.queryByText('The plan has changed.')).toBeNull();
  });

  test('those who may only read get neither save nor draw, and no preview that counts coders', async () => {
    open('/sampling/plans/plan-1', {}, []);
    expect((await screen.findByLabelText<HTMLInputElement>('Charts')).readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: /Save|Draw and lock/ })).toBeNull();
    expect(screen.queryByText('n = 30 of 90 gives about ± 7.4 points.')).toBeNull();
  });

  test('how many charts: a purpose takes a number, and the plan takes it over', async () => {
    open('/sampling/plans/new');
    await screen.findByText('n = 30 of 90 gives about ± 7.4 points.');
    const panel = within(screen.getByRole('region', { name: 'How many charts?' }));
    expect(panel.getByText(/^n = 30 gives ±/)).toBeTruthy();
    fireEvent.change(panel.getByLabelText('Precision'), { target: { value: '10' } });
    fireEvent.click(await panel.findByRole('button', { name: 'Take 16' }));
    expect(screen.getByLabelText<HTMLInputElement>('Charts').value).toBe('16');
    expect(panel.getByText(/^n = 16 gives ±/)).toBeTruthy();
  });

  test('a method shows the fields that it reads, and no others', async () => {
    open('/sampling/plans/new');
    await screen.findByText('n = 30 of 90 gives about ± 7.4 points.');
    fireEvent.click(screen.getByLabelText('Discovery, then full'));
    expect(screen.getByLabelText<HTMLInputElement>('Charts of the full sample').value).toBe('30');
    expect(screen.getAllByText('The first part is smaller than the full sample.').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByLabelText('Systematic'));
    expect(screen.getByRole('combobox', { name: 'In the order of' })).toBeTruthy();
    expect(screen.queryByLabelText('Charts of the first part')).toBeNull();
    expect(screen.queryByLabelText('Charts that may turn out unusable')).toBeNull();
  });

  test('breaks no accessibility rule', async () => {
    open('/sampling/plans/plan-1');
    await screen.findByText('n = 30 of 90 gives about ± 7.4 points.');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'landmark-one-main': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
