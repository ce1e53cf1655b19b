import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { type Answers, fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import { figureAnswers, frameAnswers as everyFrame, type Given } from '../testing/insights-answers.js';
import QualityPage from './quality-page.js';

const now: Given = {
  'code-over-code': { value: 0.8, n: 40, half: 0.05, numerator: 80, denominator: 100 },
  union: { value: 0.727, n: 40, half: 0.05, numerator: 80, denominator: 110 },
  'poa-accuracy': { value: 1, n: 9, state: 'TOO_FEW', numerator: 30, denominator: 30 },
};
const frameAnswers: Answers = { ...everyFrame, QualityAnnotations: () => ({ annotations: [] }) };
const staff = { ...fakeMe('MANAGER'), abilities: ['metric.compareCoders'] };
const open = (me = staff, given = now, search = '') => renderApp(<QualityPage />, fakeClient({ ...frameAnswers, ...figureAnswers(given) }), { path: `/insights/quality?r=2026-10-29..2026-11-25${search}`, me });

describe('quality', () => {
  test('every method stands with what is divided by what', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Every method' });
    const row = within(table).getByRole('row', { name: /^Union accuracy/ });
    expect(within(row).getAllByRole('cell').slice(1, 7).map((cell) => cell.textContent)).toEqual(['72.7\u00a0%', '67.7–77.7', '72.7\u00a0%', '80', '110', '40']);
    expect(row.textContent).toContain('codes matched ÷ codes matched + revised + unsupported + missed');
    expect(within(table).getByRole('row', { name: /^DRG accuracy/ }).textContent).toContain('—');
    expect(within(screen.getByRole('table', { name: 'Fields and sections' })).getByRole('row', { name: /^POA accuracy/ }).textContent).toContain('9 of the 20 audited charts needed to judge');
  });

  test('a cell of the heat map is a number, a word and a link to its audits', async () => {
    open();
    const link = await screen.findByRole('link', { name: 'N · North, Inpatient: 80.0\u00a0%, below target. Show rows' });
    expect(link.getAttribute('href')).toMatch(/^\/explore\/audits\?.*fac=N&wt=IP/);
  });

  test('coders are not compared for those who may not', async () => {
    open(fakeMe('CODER'));
    await screen.findByRole('table', { name: 'Every method' });
    expect(screen.queryByRole('region', { name: 'Coders against chance' })).toBeNull();
  });

  test('a coder chosen from the table of the funnel opens their audits', async () => {
    renderApp(<QualityPage />, fakeClient({ ...frameAnswers, ...figureAnswers(now, {}, [{ key: 'coder-1', label: 'C01' }]) }), { path: '/insights/quality', me: staff });
    const funnel = await screen.findByRole('region', { name: 'Coders against chance' });
    fireEvent.click(await within(funnel).findByRole('button', { name: /^Show table/ }));
    fireEvent.click(within(funnel).getByRole('button', { name: 'C01' }));
    await waitFor(() => { expect(screen.getByTestId('where').textContent).toMatch(/^\/explore\/audits\?.*cdr=C01/); });
  });

  test('too little audited is said instead of drawn', async () => {
    open(staff, { 'code-over-code': { value: 1, n: 9, half: 0.1, state: 'TOO_FEW' } });
    const trend = await screen.findByRole('region', { name: 'Code-over-code accuracy over time' });
    expect((await within(trend).findByText(/^Not enough yet/)).textContent).toBe('Not enough yet: 9 of the 20 audited charts needed.');
  });

  test('mixing random and focused samples is said', async () => {
    open(staff, now, '&smp=all');
    expect(await screen.findByText(/mixes random and focused audits/)).toBeTruthy();
  });

  test('the headline is a choice that the address holds', async () => {
    open(staff, now, '&mth=union');
    expect(await screen.findByRole('heading', { name: 'Union accuracy over time' })).toBeTruthy();
  });

  test('the trend turns into a control chart that the address holds, provisional while points are few', async () => {
    open(staff, now, '&trend=control');
    const trend = await screen.findByRole('region', { name: 'Code-over-code accuracy over time' });
    expect(await within(trend).findByRole('figure', { name: 'Code-over-code accuracy by week, control chart' })).toBeTruthy();
    expect(trend.textContent).toContain('Provisional: 2 of the 20 weeks that settle the limits.');
  });

  test('breaks no accessibility rule', async () => {
    open();
    await screen.findByRole('table', { name: 'Every method' });
    await waitFor(() => { expect(screen.queryAllByText('Loading')).toEqual([]); });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
