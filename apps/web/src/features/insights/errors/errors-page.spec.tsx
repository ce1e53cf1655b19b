import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import { asOf, figureAnswers, frameAnswers } from '../testing/insights-answers.js';
import ErrorsPage from './errors-page.js';

const pile = (key: string, label: string, count: number, overDollars: string, underDollars: string) => ({ __typename: 'ParetoRow', key, label, count, charts: count, overDollars, underDollars, share: count / 10, cumulative: count / 10, vital: count > 5 });
const finding = {
  __typename: 'Finding', id: 'f1', auditId: 'a1', section: 'diagnosis', changeKey: 'diagnosis:attribute:E876:poa', before: { code: 'E876', poa: 'Y' }, after: { code: 'E876', poa: 'N' },
  type: { __typename: 'ErrorType', code: 'poa', name: 'POA' }, reason: { __typename: 'ErrorReason', code: 'guideline', name: 'Guideline not applied' }, severity: 'MINOR', severityReason: null, direction: 'OVER', paymentAffecting: true,
  overDollars: '120.00', underDollars: '0.00', rationale: 'Low potassium was drawn on day 2.', reference: 'I.C.18', auditedOn: '2026-11-20', coder: { __typename: 'Coder', id: 'coder-1', code: 'C01', displayName: 'C01' },
};
const asked: Record<string, unknown>[] = [];
const open = (search = '', abilities: readonly string[] = []) => renderApp(<ErrorsPage />, fakeClient({
  ...frameAnswers,
  ...figureAnswers({ findings: { value: 10 } }),
  InsightsPareto: () => ({ errorPareto: [pile('poa', 'POA', 8, '900.00', '100.00'), pile('spec', 'Specificity', 2, '0.00', '300.00')], dataAsOf: asOf }),
  InsightsRecurring: ({ byFamily }) => ({
    recurringErrors: {
      __typename: 'RecurringErrors', tested: 60, rate: 0.1, minimum: 3,
      found: [{ __typename: 'RecurringErrorRow', coderId: 'coder-1', coderLabel: 'C01', typeCode: 'poa', typeName: 'POA', family: byFamily === true ? 'E87' : null, charts: 6, audited: 40, peerCharts: 4, peerAudited: 360, lift: 6.1, p: 0.0001, adjusted: 0.006 }],
    },
    dataAsOf: asOf,
  }),
  InsightsExamples: (variables) => {
    asked.push(variables);
    return { findings: { __typename: 'FindingConnection', edges: [{ __typename: 'FindingEdge', cursor: '1', node: finding }], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: 8 } } };
  },
}), { path: `/insights/errors?r=2026-10-29..2026-11-25${search}`, me: { ...fakeMe('TRAINER'), abilities: [...abilities] } });
const where = (): string => screen.getByTestId('where').textContent ?? '';

describe('errors', () => {
  beforeEach(() => { asked.length = 0; });

  test('a pile opens its examples beside it, with codes before and after and the rationale; the address keeps it', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Examples: POA' }));
    const examples = await screen.findByRole('table', { name: 'Examples of findings' });
    expect(examples.textContent).toContain('Low potassium was drawn on day 2.');
    expect(examples.textContent).toContain('E87.6 POA Y');
    expect(examples.textContent).toContain('E87.6 POA N');
    expect(where()).toContain('pile=poa');
    expect(asked[0]).toMatchObject({ typeCode: 'poa', reasonCode: null, codePair: null });
    expect(screen.getByRole('region', { name: 'Examples: error type POA' }).textContent).toContain('The newest 1 of 8.');
  });

  test('all rows of a pile open with the same filter', async () => {
    open('&fac=N');
    expect((await screen.findByRole('link', { name: 'Show rows: Specificity' })).getAttribute('href')).toMatch(/^\/explore\/findings\?r=2026-10-29\.\.2026-11-25.*fac=N.*type=spec$/);
  });

  test('dollars show over and under apart', async () => {
    open('&measure=dollars');
    const figure = await screen.findByRole('figure', { name: 'Over-coded and under-coded dollars by error type' });
    expect(figure.textContent).toContain('Over-coded $900, under-coded $400; never netted.');
    fireEvent.click(within(figure).getByRole('button', { name: /^Show table/ }));
    expect(within(figure).getByRole('row', { name: /^POA/ }).textContent).toContain('$900$100');
  });

  test('what recurs with one coder stands with its reason and opens its findings; it is not for coders', async () => {
    open('', ['metric.compareCoders']);
    const table = await screen.findByRole('table', { name: 'Recurring errors' });
    expect(within(table).getByRole('row', { name: /^C01/ }).textContent).toContain('6 in 40 charts; peers 1.1\u00a0%');
    expect(within(table).getByRole('link', { name: 'Show findings: C01, POA' }).getAttribute('href')).toMatch(/^\/explore\/findings\?.*cdr=C01.*type=poa/);
  });

  test('by code family the same panel names the family, and its rows are those of the family; the address holds the choice', async () => {
    open('', ['metric.compareCoders']);
    fireEvent.click(await screen.findByRole('combobox', { name: 'Told apart by' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Error type and code family' }));
    await waitFor(() => { expect(where()).toContain('recurring=family'); });
    expect((await screen.findByRole('link', { name: 'Show findings: C01, POA, E87' })).getAttribute('href')).toMatch(/type=poa.*family=E87/);
    expect(within(screen.getByRole('table', { name: 'Recurring errors' })).getByRole('columnheader', { name: /Code family/ })).toBeTruthy();
  });

  test('another axis forgets the pile of the last', async () => {
    open('&pile=poa&axis=reason');
    await screen.findByRole('table', { name: 'Examples of findings' });
    expect(asked.at(-1)).toMatchObject({ typeCode: null, reasonCode: 'poa' });
    fireEvent.click(screen.getByRole('combobox', { name: 'By' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Work type' }));
    await waitFor(() => { expect(where()).toBe('/insights/errors?r=2026-10-29..2026-11-25&axis=work-type'); });
  });
});
