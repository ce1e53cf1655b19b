import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { fakeClient, fakeMe } from '../../testing/fake-client.js';
import { renderApp } from '../../testing/render-app.js';
import ReportPage from './report-page.js';

const limits = (point: number | null, more: Record<string, number> = {}) => ({ __typename: 'ReportLimits', point, se: null, lower: null, upper: null, lowerOneSided: null, halfWidth: null, precision: null, ...more });
const figure = (name: string, label: string, more: Record<string, unknown> = {}) => ({ __typename: 'ReportFigure', figure: name, label, method: 'mean_per_unit', found: 0, n: 30, frame: 400, nEffective: null, total: limits(0), mean: limits(0), noError: null, without: 'NO_VARIATION', ...more });
const figures = [
  figure('CHARTS_WITH_ERROR', 'Charts with an error', { method: 'hypergeometric', found: 6, without: null, mean: limits(0.2, { lower: 0.1, upper: 0.34, lowerOneSided: 0.12, halfWidth: 0.12, precision: 0.6, se: 0.07 }), total: limits(80, { lower: 40, upper: 136 }) }),
  figure('OVERPAYMENT', 'Overpayment', { found: 900.5, without: null, total: limits(12006.67, { lower: -120.4, upper: 24133.7, lowerOneSided: 2900, halfWidth: 12127, precision: 1.01, se: 7137 }) }),
  figure('UNDERPAYMENT', 'Underpayment'),
  figure('NET', 'Net (over less under)'),
];
const report = {
  __typename: 'DrawReport', drawId: 'draw-2', number: 2, planName: 'June', confidence: 0.9, cautions: ['Provisional: 2 charts of 32 drawn are still to be audited.'], conventions: ['Limits are two-sided.'], isProjected: true, isCensus: false, isProvisional: true,
  drawn: 32, audited: 30, open: 2, skipped: 0, disputed: 0, asOf: '2026-11-20T10:00:00Z',
  proof: { __typename: 'ReportProof', methodName: 'Stratified random', methodVersion: 'hash-ticket/1', stratifiedBy: 'work_type', seed: 'board', frameHash: 'ab12', population: 410, frame: 400, excluded: [{ __typename: 'ReportExclusion', reason: 'already_audited', charts: 10 }], drawnAt: '2026-11-01T10:00:00Z' },
  unaudited: [{ __typename: 'UnauditedChart', unitKey: 'N:A1', isSetAside: false, reason: null }],
  substitutions: [{ __typename: 'ReportSubstitution', unitKey: 'N:A2', replacedBy: 'N:A3', reason: 'Record missing.', at: '2026-11-03T10:00:00Z' }],
  scoring: [{ __typename: 'ReportScoring', number: 1, headline: 'code-over-code' }], figures,
  strata: ['emergency', 'inpatient'].map((stratum) => ({ __typename: 'ReportStratum', stratum, frame: 200, drawn: 16, audited: 15, figures })),
  methods: [{ __typename: 'ReportMethod', id: 'hypergeometric', version: '1', name: 'Exact', sentence: 'Exact.', source: 'K.' }],
};
const asked: unknown[] = [];
const open = (answer: Record<string, unknown> = report, search = '') => renderApp(<Routes><Route path="/sampling/draws/:id/report" element={<ReportPage />} /></Routes>, fakeClient({ DrawReportPage: (variables) => { asked.push(variables); return { drawReport: answer }; } }), { path: `/sampling/draws/draw-1/report${search}`, me: fakeMe('MANAGER') });

describe('the report of a draw', () => {
  beforeEach(() => { asked.length = 0; });

  test('cautions come before figures; each figure has its limits, and dollars stand apart', async () => {
    open();
    const caution = await screen.findByRole('note');
    expect(caution.textContent).toContain('Provisional: 2 charts');
    const table = screen.getByRole('table', { name: 'Figures' });
    expect(caution.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(within(table).getByRole('row', { name: /^Overpayment, all charts/ }).textContent).toContain('$900.50$12,007$2,900−$120 to $24,134±\u00a0$12,127101.0\u00a0%');
    expect(within(table).getByRole('row', { name: /^Underpayment, all charts/ }).textContent).toContain('The audited charts do not differ.$0.00$0——');
    expect(screen.getByText(/N:A2/).parentElement?.textContent).toContain('replaced by N:A3');
  });

  test('the level is in the address, and files are of that level and of the latest draw', async () => {
    open(report, '?level=95');
    expect((await screen.findByRole('link', { name: 'PDF' })).getAttribute('href')).toBe('/reports/draws/draw-2.pdf?conf=0.95');
    expect(asked).toEqual([{ drawId: 'draw-1', conf: 0.95 }]);
    fireEvent.click(screen.getByRole('combobox', { name: 'Level of the limits' }));
    fireEvent.click(await screen.findByRole('option', { name: '80 %' }));
    expect(screen.getByTestId('where').textContent).toBe('/sampling/draws/draw-1/report?level=80');
    await waitFor(() => { expect(asked.at(-1)).toEqual({ drawId: 'draw-1', conf: 0.8 }); });
    await screen.findByRole('table', { name: 'Figures' });
  });

  test('a stratum shows the figure that was chosen', async () => {
    open(report, '?figure=overpayment');
    const table = await screen.findByRole('table', { name: 'Figures by stratum' });
    expect(within(table).getByRole('row', { name: /^emergency/ }).textContent).toContain('$12,007');
  });

  test('what is refused is told with its remedy; without audits there is a way on', async () => {
    open({ __typename: 'Refusal', code: 'NOT_ALLOWED', message: 'This draw reaches into facilities that are not yours.', field: null, remedy: 'Ask somebody who sees all of its facilities.', currentVersion: null });
    expect(await screen.findByText(/reaches into facilities that are not yours\. Ask somebody/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'PDF' })).toBeNull();
  });

  test('nothing audited yet, and one chart, say so', async () => {
    open({ ...report, audited: 0 });
    expect(await screen.findByText('No chart of this draw has been audited yet.')).toBeTruthy();
  });

  test('a focused draw shows what was found, and no estimate', async () => {
    const found = figures.map((each) => ({ ...each, without: 'NOT_PROJECTED', total: limits(null), mean: limits(null) }));
    open({ ...report, isProjected: false, figures: found, strata: [] });
    const tile = await screen.findByRole('group', { name: 'Overpayment, found' });
    expect(tile.textContent).toContain('$900.50');
    expect(tile.textContent).toContain('Not projected.');
  });
});
