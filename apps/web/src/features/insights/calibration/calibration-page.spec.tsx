import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { Route, Routes } from 'react-router';
import { fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import CalibrationPage from './calibration-page.js';

const figure = (value: number | null, charts: number, gap: string | null, half = 0.1) => ({ __typename: 'CalibrationFigure', value, lower: value === null || gap !== null ? null : value - half, upper: value === null || gap !== null ? null : value + half, charts, gap });
const measures = (ordinal: unknown) => ({ __typename: 'CalibrationMeasures', percent: figure(0.88, 3, null), fleiss: figure(0.76, 2, 'ONE_CHART_DECIDES'), alpha: figure(null, 3, 'ONE_CATEGORY'), ordinal });
const dissent = (judged: number, above: number, below: number) => ({ __typename: 'CalibrationDissent', judged, above, below, share: judged === 0 ? null : { __typename: 'AgreementFigure', value: (above + below) / judged, lower: 0.1, upper: 0.5 } });
const reviewer = (id: string, label: string, above: number) => ({ __typename: 'CalibrationReviewer', id, label, submitted: 2, due: 3, found: dissent(2, above, 0), severity: dissent(2, above, 0) });
const review = (chart: string, reviewerId: string, worst: string | null, found: boolean | null = worst !== null) => ({ __typename: 'CalibrationReview', auditId: `${chart}-${reviewerId}`, reviewerId, primary: reviewerId === 'a', found, worst });
const chart = (name: string, reviews: unknown) => ({ __typename: 'CalibrationChart', chartId: `id-${name}`, accountNumber: name, facility: 'North', workType: 'Inpatient', submitted: 2, due: 3, reviews });
const answer = {
  __typename: 'Calibration',
  session: { __typename: 'CalibrationSession', drawId: 'draw-1', planName: 'Same stays', number: 1, drawnAt: '2026-10-05T12:00:00Z', charts: 3, reviewers: 3, submitted: 8, due: 9 },
  found: measures(null), severity: measures(figure(0.8, 3, null)),
  reviewers: [reviewer('a', 'A01', 0), reviewer('b', 'A02', 0), reviewer('c', 'A07', 1)],
  charts: [chart('N1', [review('N1', 'a', null), review('N1', 'b', null), review('N1', 'c', 'MAJOR')]), chart('N2', null), chart('N3', [review('N3', 'a', 'MINOR'), review('N3', 'b', null, null)])],
};
const open = (calibration: unknown = answer) => renderApp(<Routes><Route path="/insights/auditors/calibrations/:drawId" element={<CalibrationPage />} /></Routes>, fakeClient({ InsightsCalibration: () => ({ calibration }) }), { path: '/insights/auditors/calibrations/draw-1', me: fakeMe('MANAGER') });

describe('a calibration session', () => {
  test('each figure stands with its limits and charts, or with the reason that it has none', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Agreement of all auditors of the session' });
    const row = (name: RegExp): string => within(table).getByRole('row', { name }).textContent ?? '';
    expect(row(/^Agreement/)).toContain('88.0\u00a0%78.0–98.03 charts');
    expect(row(/^Fleiss/)).toContain('0.762 charts; no limits: without one of the charts all ratings would be alike');
    expect(row(/^Krippendorff/)).toContain('—3 charts; all ratings alike');
    expect(row(/^α, ordinal/)).toContain('—yes or no has no order0.800.70 to 0.90');
    expect(screen.getByRole('region', { name: 'Agreement of all' }).textContent).toContain('3 charts, 8 of 9 reviews in. 1 chart has not been reviewed by all 3 auditors');
  });

  test('who stands apart is marked in words; what is not all in, or nobody’s to review, is said', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Reviews by chart' });
    expect(within(table).getByRole('row', { name: /^N1/ }).textContent).toMatch(/Clean.* counts for the coder.*Clean.*Major.* unlike most/);
    expect(within(table).getByRole('row', { name: /^N2/ }).textContent).toContain('2 of 3 in');
    expect(within(table).getByRole('row', { name: /^N3/ }).textContent).toMatch(/Minor.*Set aside.*Own work/);
    expect(within(screen.getByRole('table', { name: 'Auditors of the session' })).getAllByRole('row')[1]?.textContent).toContain('A071 of 250.0\u00a0% (10.0–50.0)10');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  test('no such session is said, with the way back', async () => {
    open(null);
    expect((await screen.findByRole('link', { name: 'All sessions' })).getAttribute('href')).toBe('/insights/auditors');
  });
});
