import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { Route, Routes } from 'react-router';
import { type Answers, fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import DrawPage from './draw-page.js';

const scoringVersion = { __typename: 'ScoringVersion', id: 'v1', number: 1, headline: 'code-over-code' };
const line = (id: string, number: number, extendsDrawId: string | null = null) => ({ __typename: 'Draw', id, number, extendsDrawId, selectedCount: 2 });
const simple = {
  ...line('d1', 1), seed: '7', frameCount: 60, projectable: true, drawnAt: '2026-11-02T10:00:00Z', progress: { __typename: 'DrawProgress', assigned: 2, inReview: 0, submitted: 0, total: 2 },
  method: 'SIMPLE', methodVersion: 'hash-ticket/1', stratifyBy: null, orderBy: null, sizeBy: null, interval: null, start: null, certainCount: null, nEffective: null, drawsByTicket: true, populationCount: 60, frameHash: 'ab12',
  strata: [{ __typename: 'StratumPreview', stratum: 'all', label: 'all', population: 60, selected: 2, takenWhole: false, spares: 1, deviation: null }], excluded: [], substitutions: [], expansion: null,
  plan: { __typename: 'Plan', id: 'p1', name: 'IP random', calibration: false, scoringVersion, draws: [line('d1', 1)] },
};
const unit = (unitKey: string, more: object = {}) => ({ __typename: 'DrawUnitEdge', cursor: unitKey, node: { __typename: 'DrawUnit', unitKey, stratum: 'all', ticket: '0a'.repeat(32), rank: 1, selected: true, spare: null, chance: 0.0333, measure: null, excludedReason: null, ...more } });
const units = (...edges: ReturnType<typeof unit>[]) => ({ drawUnits: { __typename: 'DrawUnitConnection', edges, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: edges.length } } });
const answers: Answers = {
  FilterOptions: () => ({ teams: [], workTypes: [] }),
  FilterCoders: () => ({ people: { __typename: 'PersonConnection', edges: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: 0 } } }),
  DrawUnits: () => units(unit('N:1'), unit('N:2'), unit('N:3', { selected: false, spare: 1 })),
  SubstitutionCandidates: () => ({
    skipped: { __typename: 'AuditConnection', edges: [{ __typename: 'AuditEdge', node: { __typename: 'Audit', id: 'a1', drawId: 'd1', skipReason: 'Record missing', header: { __typename: 'AuditHeader', accountNumber: '2', facility: { __typename: 'Facility', id: 'f', code: 'N' } } } }] },
    drawn: { __typename: 'DrawUnitConnection', edges: [unit('N:1'), unit('N:2')] },
  }),
};
const open = (draw: object, more: Answers = {}, abilities = ['draw.extend', 'draw.substitute']) => renderApp(
  <Routes><Route path="/sampling/draws/d1" element={<DrawPage />} /><Route path="/sampling/draws/:id" element={null} /></Routes>,
  fakeClient({ ...answers, DrawPage: () => ({ draw: { ...simple, ...draw } }), ...more }),
  { path: '/sampling/draws/d1', me: { ...fakeMe('MANAGER'), abilities } },
);
const where = (): string => screen.getByTestId('where').textContent ?? '';

describe('the page of a draw', () => {
  test('a skipped chart is replaced with its reason, after a question, and what took its place is listed', async () => {
    const replaced = { ...simple, substitutions: [{ __typename: 'DrawSubstitution', number: 1, unitKey: 'N:2', replacedBy: 'N:3', reason: 'Record missing', at: '2026-11-03T10:00:00Z' }] };
    const asked = jest.fn((_variables: Record<string, unknown>) => ({ substituteChart: replaced }));
    open({}, { SubstituteChart: asked });
    const panel = within(await screen.findByRole('region', { name: 'Substitutions' }));
    fireEvent.click(panel.getByRole('combobox', { name: 'Chart that cannot be audited' }));
    fireEvent.click(await screen.findByRole('option', { name: 'N:2', hidden: true }));
    expect(panel.getByLabelText<HTMLTextAreaElement>('Why it cannot be audited').value).toBe('Record missing');
    fireEvent.click(panel.getByRole('button', { name: 'Replace…' }));
    expect(asked).not.toHaveBeenCalled();
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Replace' }));
    expect(await panel.findByText('N:3')).toBeTruthy();
    expect(screen.getByText('✗ Replaced by N:3')).toBeTruthy();
    expect(screen.getByText('✓ In the place of N:2')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('N:2 is replaced by N:3.');
    expect(asked.mock.calls[0]?.[0]).toEqual({ drawId: 'd1', unitKey: 'N:2', reason: 'Record missing' });
  });

  test('a discovery draw tells what it decides, and the full sample is drawn when it grows', async () => {
    const expansion = { __typename: 'DrawExpansion', next: 'EXPAND', judged: 2, ofCharts: 2, withError: 1, more: 28, upper: 0.7763, sentence: 'One of 2 charts holds an error: the full sample is drawn.' };
    const asked = jest.fn((_variables: Record<string, unknown>) => ({ expandDraw: { ...simple, ...line('d2', 2, 'd1'), selectedCount: 30, method: 'DISCOVERY' } }));
    open({ method: 'DISCOVERY', expansion }, { ExpandDraw: asked, SamplingPlans: () => ({ plans: [] }) });
    const panel = within(await screen.findByRole('region', { name: 'Discovery' }));
    expect(panel.getByText('▲ It grows to the full sample')).toBeTruthy();
    expect(panel.getByText(/at most 77\.6\s% of the frame’s charts hold an error/)).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: 'Draw the full sample…' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Draw the full sample' }));
    await waitFor(() => { expect(where()).toBe('/sampling/draws/d2'); });
    expect(asked.mock.calls[0]?.[0]).toEqual({ drawId: 'd1' });
  });

  test('a draw by steps shows them and the chances, and is neither extended nor substituted', async () => {
    open({ method: 'PROPORTIONAL_TO_SIZE', methodVersion: 'size-steps/1', sizeBy: 'CHARGES', interval: 1_234_567, start: 100, certainCount: 1, nEffective: 1.8, drawsByTicket: false }, { DrawUnits: () => units(unit('N:1', { measure: '250000', chance: 0.2025 })) });
    expect(await screen.findByText('every $12,345.67 of cumulated charges')).toBeTruthy();
    expect(await screen.findByText('$2,500.00')).toBeTruthy();
    expect(screen.getByText(/^20\.25\s%$/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Extend' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Substitutions' })).toBeNull();
  });

  test('those who may only read see what was replaced and no form; no accessibility rule is broken', async () => {
    open({ substitutions: [{ __typename: 'DrawSubstitution', number: 1, unitKey: 'N:2', replacedBy: null, reason: 'Record missing', at: '2026-11-03T10:00:00Z' }] }, {}, []);
    expect(await screen.findByText('Nothing: its stratum has no chart left')).toBeTruthy();
    expect(screen.queryByLabelText('Why it cannot be audited')).toBeNull();
    expect(await screen.findByText('· Spare 1')).toBeTruthy();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'landmark-one-main': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
