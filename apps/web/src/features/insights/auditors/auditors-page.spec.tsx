import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import { asOf, frameAnswers } from '../testing/insights-answers.js';
import AuditorsPage from './auditors-page.js';

const figure = (value: number, half: number | null) => ({ __typename: 'AgreementFigure', value, lower: half === null ? null : value - half, upper: half === null ? null : value + half });
const measures = (both: number, firstOnly: number, secondOnly: number, neither: number, ac1: unknown, kappa: unknown) => {
  const charts = both + firstOnly + secondOnly + neither;
  return { __typename: 'AgreementMeasures', charts, both, firstOnly, secondOnly, neither, percent: figure((both + neither) / charts, 0.05), ac1, kappa };
};
const severity = (counts: readonly (readonly number[])[], linear: unknown, quadratic: unknown) => ({ __typename: 'SeverityAgreement', counts, same: figure(0.9, 0.05), linear, quadratic });
const pair = (key: string, first: string, second: string, clean: unknown, grave: unknown) => ({ __typename: 'PairAgreement', key, first, second, clean, severity: grave, types: [{ __typename: 'TypeAgreement', typeCode: 'poa', typeName: `POA ${key}`, measures: clean }] });
const answer = {
  __typename: 'AuditorAgreement',
  all: pair('', 'Primary reviewer', 'Blind second reviewer', measures(0, 3, 3, 94, figure(0.936, 0.04), figure(-0.031, 0.02)), severity([[94, 1, 2, 0], [3, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]], figure(0.41, 0.1), figure(0.62, 0.1))),
  pairs: [pair('a b', 'A01', 'A02', measures(0, 0, 0, 9, null, null), severity([[9, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]], null, null))],
};
const sessions = [{ __typename: 'CalibrationSession', drawId: 'draw-1', planName: 'Same stays', number: 1, drawnAt: '2026-10-05T12:00:00Z', charts: 20, reviewers: 5, submitted: 98, due: 100 }];
const open = (auditorAgreement: unknown = answer, search = '') => renderApp(<AuditorsPage />, fakeClient({ ...frameAnswers, InsightsAgreement: () => ({ auditorAgreement, dataAsOf: asOf }), InsightsCalibrations: () => ({ calibrations: sessions }) }), { path: `/insights/auditors?r=2026-10-29..2026-11-25${search}`, me: fakeMe('MANAGER') });

describe('auditors', () => {
  test('percent, AC1 and κ stand beside each other with their limits; one category only is a dash', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Agreement by pair of auditors' });
    expect(within(table).getByRole('row', { name: /^All pairs/ }).textContent).toContain('94.0\u00a0%89.0–99.00.940.90 to 0.98−0.03−0.05 to −0.010.410.31 to 0.511000');
    expect(within(table).getByRole('row', { name: /^A01 and A02/ }).textContent).toContain('— one category only— one category only— one category only9');
  });

  test('a pair chosen shows its types, and the address holds it', async () => {
    open();
    fireEvent.click(await screen.findByRole('combobox', { name: 'Auditors' }));
    fireEvent.click(await screen.findByRole('option', { name: 'A01 and A02' }));
    await waitFor(() => { expect(screen.getByTestId('where').textContent).toContain('pair=a%20b'); });
    expect(within(screen.getByRole('table', { name: 'Agreement by type of finding' })).getByRole('row', { name: /^POA a b/ })).toBeTruthy();
  });

  test('how grave is shown chart by chart, of the pair that is chosen', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Worst severity: Primary reviewer in rows, Blind second reviewer in columns' });
    expect(within(table).getAllByRole('row').slice(1, 3).map((row) => row.textContent)).toEqual(['None94120', 'Minor3000']);
    expect(screen.getByRole('region', { name: 'How grave' }).textContent).toContain('the same in 90.0\u00a0% (85.0–95.0) of the charts');
    expect(screen.getByRole('region', { name: 'How grave' }).textContent).toContain('0.41 (0.31 to 0.51) if a disagreement costs its steps, 0.62 (0.52 to 0.72) if it costs their square.');
  });

  test('a calibration session stands with its state and opens', async () => {
    open();
    const row = within(await screen.findByRole('table', { name: 'Calibration sessions' })).getByRole('row', { name: /^Same stays, draw 1/ });
    expect(row.textContent).toContain('20598 of 100Going on');
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/insights/auditors/calibrations/draw-1');
  });

  test('nothing reviewed twice is said; no accessibility rule is broken', async () => {
    open({ __typename: 'AuditorAgreement', all: null, pairs: [] });
    expect((await screen.findAllByText(/^No chart was reviewed twice/)).length).toBe(3);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
