import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { type Answers, fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import { figureAnswers, frameAnswers } from '../testing/insights-answers.js';
import QualityPage from './quality-page.js';

const staff = { ...fakeMe('TRAINER'), abilities: ['metric.compareCoders', 'annotation.create'] };
const values = (right: number, judged: number, metric = 'code-over-code') => [{ __typename: 'MetricValue', metric, value: right / judged, numerator: right, denominator: judged, n: 40, interval: null, state: 'MEASURED' }];
const days = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];
const annotation = { __typename: 'Annotation', id: 'a1', day: '2026-10-26', kind: 'EDUCATION', words: 'POA refresher', facility: null, team: null, abilities: ['remove'] };

const given: Answers = {
  ...frameAnswers,
  ...figureAnswers({ 'code-over-code': { value: 0.92, n: 240, numerator: 552, denominator: 600 } }, {}, [{ key: 'coder-1', label: 'C01' }, { key: 'coder-2', label: 'C02' }]),
  InsightsTrend: ({ metrics }) => ({ metricTrend: { __typename: 'MetricTrend', asOf: '2026-11-25T10:00:00Z', points: days.map((periodStart, at) => ({ __typename: 'TrendPoint', periodStart, periodEnd: `${periodStart.slice(0, 8)}${String(Number(periodStart.slice(8)) + 6).padStart(2, '0')}`, complete: true, values: values([89, 91, 90, 95, 96, 94][at] ?? 90, 100, (metrics as string[])[0]) })) } }),
  QualityAnnotations: () => ({ annotations: [annotation] }),
};
const open = (search: string, answers: Answers = given, me = staff) => renderApp(<QualityPage />, fakeClient(answers), { path: `/insights/quality?r=2026-10-05..2026-11-15${search}`, me });
const trend = async (name = 'Code-over-code accuracy over time') => within(await screen.findByRole('region', { name }));

test('a change in the range begins a phase, flagged in words; the address turns phases off', async () => {
  open('&trend=control');
  const panel = await trend();
  expect((await panel.findByRole('list', { name: 'Annotations' })).textContent).toContain('Education, Oct 26, 2026: POA refresher');
  expect(panel.getByText(/^Code-over-code accuracy, 2 phases: 90\.0\s% \(3 weeks\), 95\.0\s% from Oct 26 \(3 weeks\)/)).toBeTruthy();
  fireEvent.click(panel.getByRole('switch', { name: 'Phases at annotations' }));
  await waitFor(() => { expect(screen.getByTestId('where').textContent).toContain('phases=off'); });
  expect(panel.queryByRole('list', { name: 'Annotations' })).toBeNull();
  expect(panel.getByText(/6 weeks around 92\.5\s%/)).toBeTruthy();
});

test.each([['ewma', 'Code-over-code accuracy by week, EWMA', /λ = 0\.2, L = 3/], ['cusum', 'Code-over-code accuracy by week, CUSUM', /k = 0\.5, signal beyond h = 5/]])('the address may ask for %s', async (word, title, note) => {
  open(`&trend=${word}`);
  const panel = await trend();
  expect(await panel.findByRole('figure', { name: title })).toBeTruthy();
  expect(panel.getByText(note)).toBeTruthy();
  fireEvent.click(panel.getByRole('button', { name: `Show table: ${title}` }));
  expect(panel.getAllByRole('row')).toHaveLength(days.length + 1);
});

test('errors per 100 codes make a u′ chart', async () => {
  open('&trend=control&of=errors-per-100-codes', { ...given, ...figureAnswers({ 'errors-per-100-codes': { value: 5, n: 240, numerator: 30, denominator: 6 } }), InsightsTrend: given['InsightsTrend'] ?? (() => ({})) });
  const panel = await trend('Errors per 100 codes over time');
  expect((await panel.findByText(/Laney u′/)).textContent).toContain('independent errors');
});

test('one coder has the shrunken rate and an EWMA instead, and is told why', async () => {
  open('&trend=control&cdr=C01');
  const panel = await trend();
  expect(await panel.findByRole('figure', { name: 'Code-over-code accuracy by week, EWMA' })).toBeTruthy();
  expect(panel.getByText(/too few charts a week for control limits/)).toBeTruthy();
  expect((await panel.findByText(/^Shrunken rate/)).parentElement?.textContent).toMatch(/Shrunken rate 92\.0\u00a0%\. 95\u00a0% interval .* with 1 peer\. As measured 92\.0\u00a0% of 600 codes in 240 charts\./);
  expect(panel.queryByRole('figure', { name: /control chart$/ })).toBeNull();
});

test('a coder who sees only their own work has no peers to be drawn towards', async () => {
  open('&trend=control', given, { ...fakeMe('CODER'), abilities: [] });
  const panel = await trend();
  expect(await panel.findByText(/too few charts a week/)).toBeTruthy();
  expect(panel.queryByText(/^Shrunken rate/)).toBeNull();
});

test('a failure to read the changes leaves the chart, and says so', async () => {
  open('&trend=control', { ...given, QualityAnnotations: () => { throw new Error('away'); } });
  const panel = await trend();
  expect(await panel.findByText(/annotations could not be read/)).toBeTruthy();
  expect(await panel.findByRole('figure', { name: /control chart$/ })).toBeTruthy();
});

test('a change is added from the form and taken away after a question', async () => {
  const sent: unknown[] = [];
  open('', {
    ...given,
    AddAnnotation: (variables) => { sent.push(variables); return { addAnnotation: { ...annotation, id: 'a2', words: 'Query first' } }; },
    RemoveAnnotation: (variables) => { sent.push(variables); return { removeAnnotation: { __typename: 'Annotation', id: 'a1' } }; },
  });
  const panel = within(await screen.findByRole('region', { name: 'Annotations' }));
  fireEvent.click(await panel.findByRole('button', { name: 'Remove: POA refresher' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }));
  await waitFor(() => { expect(sent).toEqual([{ id: 'a1' }]); });
  await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull(); });
  fireEvent.click(panel.getByRole('button', { name: 'Add annotation' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/^From day/), { target: { value: '2026-11-02' } });
  fireEvent.change(dialog.getByLabelText(/^What was changed/), { target: { value: 'Query first' } });
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: 'Add annotation' }));
  await waitFor(() => { expect(sent[1]).toEqual({ input: { day: '2026-11-02', kind: 'EDUCATION', words: 'Query first', facilityId: 'facility-n', teamId: null } }); });
});

test('those who may not add see what there is', async () => {
  open('', { ...given, QualityAnnotations: () => ({ annotations: [{ ...annotation, abilities: [] }] }) }, { ...fakeMe('AUDITOR'), abilities: ['metric.compareCoders'] });
  const panel = within(await screen.findByRole('region', { name: 'Annotations' }));
  expect(await panel.findByText('POA refresher')).toBeTruthy();
  expect(panel.queryByRole('button', { name: /Add annotation|Remove/ })).toBeNull();
});
