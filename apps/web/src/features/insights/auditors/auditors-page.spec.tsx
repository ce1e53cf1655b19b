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
const pair = (key: string, first: string, second: string, clean: unknown) => ({ __typename: 'PairAgreement', key, first, second, clean, types: [{ __typename: 'TypeAgreement', typeCode: 'poa', typeName: `POA ${key}`, measures: clean }] });
const answer = {
  __typename: 'AuditorAgreement',
  all: pair('', 'Primary reviewer', 'Blind second reviewer', measures(0, 3, 3, 94, figure(0.936, 0.04), figure(-0.031, 0.02))),
  pairs: [pair('a b', 'A01', 'A02', measures(0, 0, 0, 9, null, null))],
};
const open = (auditorAgreement: unknown = answer, search = '') => renderApp(<AuditorsPage />, fakeClient({ ...frameAnswers, InsightsAgreement: () => ({ auditorAgreement, dataAsOf: asOf }) }), { path: `/insights/auditors?r=2026-10-29..2026-11-25${search}`, me: fakeMe('MANAGER') });

describe('auditors', () => {
  test('percent, AC1 and κ stand beside each other with their limits; one category only is a dash', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Agreement by pair of auditors' });
    expect(within(table).getByRole('row', { name: /^All pairs/ }).textContent).toContain('94.0\u00a0%89.0–99.00.940.90 to 0.98−0.03−0.05 to −0.011000');
    expect(within(table).getByRole('row', { name: /^A01 and A02/ }).textContent).toContain('— one category only— one category only9');
  });

  test('a pair chosen shows its types, and the address holds it', async () => {
    open();
    fireEvent.click(await screen.findByRole('combobox', { name: 'Auditors' }));
    fireEvent.click(await screen.findByRole('option', { name: 'A01 and A02' }));
    await waitFor(() => { expect(screen.getByTestId('where').textContent).toContain('pair=a%20b'); });
    expect(within(screen.getByRole('table', { name: 'Agreement by type of finding' })).getByRole('row', { name: /^POA a b/ })).toBeTruthy();
  });

  test('nothing reviewed twice is said; no accessibility rule is broken', async () => {
    open({ __typename: 'AuditorAgreement', all: null, pairs: [] });
    expect((await screen.findAllByText(/^No chart was reviewed twice/)).length).toBe(2);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
