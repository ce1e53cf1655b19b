import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { type Answers, fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import { figureAnswers, frameAnswers, type Given } from '../testing/insights-answers.js';
import OverviewPage from './overview-page.js';

const now: Given = {
  'charts-coded': { value: 1200 },
  'code-over-code': { value: 0.9, n: 80, half: 0.02, numerator: 720, denominator: 800 },
  'audited-charts': { value: 80 },
  'assigned-to-coded-median': { value: 20, n: 900 },
};
const before: Given = { 'charts-coded': { value: 1000 }, 'code-over-code': { value: 0.96, n: 90, half: 0.015 } };
const me = { ...fakeMe('MANAGER'), abilities: ['draw.read'] };
const queue: Answers = {
  InsightsQueue: () => ({
    queueProgress: { __typename: 'QueueProgress', open: 12, mine: 0, submittedToday: 3, overdue: 2 },
    draws: { __typename: 'DrawConnection', edges: [{ __typename: 'DrawEdge', cursor: '1', node: { __typename: 'Draw', id: 'draw-1', number: 2, selectedCount: 40, projectable: true, drawnAt: '2026-11-20T10:00:00Z', plan: { __typename: 'Plan', id: 'plan-1', name: 'IP random' }, progress: { __typename: 'DrawProgress', assigned: 20, inReview: 8, submitted: 12, total: 40 } } }] },
  }),
};
const open = (answers: Answers) => renderApp(<OverviewPage />, fakeClient({ ...frameAnswers, ...queue, ...answers }), { path: '/insights?r=2026-10-29..2026-11-25&fac=N', me });

describe('the overview', () => {
  test('a figure says how sure it is, since when, and leads to its rows with the filter', async () => {
    open(figureAnswers(now, before));
    const tile = await screen.findByRole('group', { name: 'Code-over-code accuracy' });
    expect(tile.textContent).toContain('90.0\u00a0%');
    expect(tile.textContent).toContain('88.0–92.0 at 95\u00a0% · n\u00a0=\u00a080');
    expect(tile.textContent).toContain('720 ÷ 800');
    expect(tile.textContent).toContain('−6.0\u00a0pts (worse) vs previous weekdays');
    expect(screen.getByText('Changes are against previous weekdays (Oct 1, 2026 – Oct 28, 2026).')).toBeTruthy();
    expect(within(tile).getByRole('link').getAttribute('href')).toMatch(/^\/explore\/audits\?r=2026-10-29\.\.2026-11-25.*fac=N/);
    expect(screen.getByRole('group', { name: 'DRG accuracy' }).textContent).toContain('—');
  });

  test('what is off is said first, with the way to look into it', async () => {
    open(figureAnswers(now, before));
    const off = await screen.findByRole('region', { name: 'Is anything off?' });
    const link = await within(off).findByRole('link', { name: /Code-over-code accuracy is 90\.0/ });
    expect(off.textContent).toContain('below the target of 95.0\u00a0%');
    expect(link.getAttribute('href')).toMatch(/^\/insights\/quality\?.*fac=N/);
  });

  test('one figure that fails leaves the others standing', async () => {
    const answers = figureAnswers(now, before);
    open({
      ...answers,
      InsightsTable: (variables) => {
        if ((variables['metrics'] as string[]).includes('assigned-to-coded-p90')) throw new Error('the clocks are broken');
        return answers['InsightsTable']?.(variables) ?? {};
      },
    });
    const turnaround = await screen.findByRole('region', { name: 'Turnaround' });
    expect((await within(turnaround).findByRole('alert')).textContent).toContain('the clocks are broken');
    expect(await screen.findByRole('group', { name: 'Charts coded' })).toBeTruthy();
  });

  test('nothing measured under a filter says so and offers to clear it', async () => {
    open(figureAnswers({}));
    const accuracy = await screen.findByRole('region', { name: 'Accuracy' });
    expect((await within(accuracy).findByRole('status')).textContent).toContain('No chart was audited from Oct 29, 2026 to Nov 25, 2026 with the filters that are on.');
    expect(within(accuracy).getByRole('button', { name: 'Clear filters' })).toBeTruthy();
  });

  test('draws show how far they are', async () => {
    open(figureAnswers(now, before));
    expect(await screen.findByRole('link', { name: 'IP random · 2' })).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: /12 of 40 audited/ })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Overdue' }).textContent).toContain('2');
  });

  test('breaks no accessibility rule', async () => {
    open(figureAnswers(now, before));
    await screen.findByRole('group', { name: 'Code-over-code accuracy' });
    await waitFor(() => { expect(screen.queryAllByText('Loading')).toEqual([]); });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
