import { fireEvent, screen, waitFor } from '@testing-library/react';
import { forgetKept } from '../../shared/memory/use-kept.js';
import { type Answers, fakeClient, fakeMe } from '../../testing/fake-client.js';
import { renderApp } from '../../testing/render-app.js';
import ChartsPage from './pages/charts-page.js';
import FindingsPage from './pages/findings-page.js';

const page = { __typename: 'PageInfo', hasNextPage: true, endCursor: 'c1', total: 3 };
const none = { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: 0 };
const finding = (id: string, part: Record<string, unknown> = {}) => ({
  __typename: 'FindingEdge', cursor: id, node: {
    __typename: 'Finding', id, auditId: `audit-${id}`, accountNumber: `=A-${id}`, section: 'diagnosis', changeKey: 'diagnosis:revised:N179>N170', before: { code: 'N179', poa: 'Y' }, after: { code: 'N170', poa: 'Y' },
    type: { __typename: 'ErrorType', code: 'specificity', name: 'Specificity', description: '' }, reason: { __typename: 'ErrorReason', code: 'guideline', name: 'Guideline not applied', attributable: true },
    severity: 'MODERATE', severityReason: null, direction: 'NEUTRAL', paymentAffecting: false, overDollars: '0', underDollars: '0', rationale: 'The record names tubular necrosis.', reference: null, educationTopic: null,
    educationalOnly: false, teachingExample: true, scored: true, auditedOn: '2026-11-12', coder: null, ...part,
  },
});
const common: Answers = {
  FilterOptions: () => ({ teams: [], workTypes: [] }),
  FilterCoders: () => ({ people: { __typename: 'PersonConnection', edges: [], pageInfo: none } }),
  ExploreTaxonomy: () => ({ errorTypes: [], errorReasons: [] }),
};
const me = { ...fakeMe('TRAINER'), abilities: ['finding.export', 'chart.export'] };
const where = (): string => screen.getByTestId('where').textContent ?? '';

beforeEach(forgetKept);

describe('findings behind a number', () => {
  const asked: Record<string, unknown>[] = [];
  const answers: Answers = {
    ...common,
    ExploreFindings: (variables) => {
      asked.push(variables);
      const edges = variables['after'] === null ? [finding('1'), finding('2')] : [finding('3')];
      return { findings: { __typename: 'FindingConnection', edges, pageInfo: variables['after'] === null ? page : { ...none, total: 3 } }, dataAsOf: '2026-11-13T00:00:00Z' };
    },
  };
  beforeEach(() => { asked.length = 0; });

  test('ask with the filter and the narrowing of the address, and say how many there are in all', async () => {
    renderApp(<FindingsPage />, fakeClient(answers), { path: '/explore/findings?r=2026-11-01..2026-11-28&smp=all&fac=N&type=specificity&sev=moderate&pair=N179%20%E2%86%92%20N170', me });
    expect(await screen.findByRole('heading', { name: '3 findings' })).toBeTruthy();
    expect(asked[0]).toMatchObject({ filter: { from: '2026-11-01', to: '2026-11-28', facilityIds: ['facility-n'], sampleKind: 'ALL' }, typeCode: 'specificity', severity: 'MODERATE', codePair: 'N179 → N170' });
    fireEvent.click(screen.getByRole('button', { name: 'Codes: N179 → N170: remove' }));
    expect(where()).not.toContain('pair=');
    expect(where()).toContain('type=specificity');
  });

  test('as examples they show codes before and after, and why', async () => {
    renderApp(<FindingsPage />, fakeClient(answers), { path: '/explore/findings?view=examples', me });
    expect(await screen.findAllByText('The record names tubular necrosis.')).toHaveLength(2);
    expect(screen.getAllByText('N17.9 POA Y')).toHaveLength(2);
    expect(screen.getAllByText('★ Teaching example')).toHaveLength(2);
  });

  test('the export holds every row, guards formulas and says by which filter', async () => {
    const saved: Blob[] = [];
    Object.assign(URL, { createObjectURL: (blob: Blob) => { saved.push(blob); return 'blob:x'; }, revokeObjectURL: () => undefined });
    HTMLAnchorElement.prototype.click = () => undefined;
    renderApp(<FindingsPage />, fakeClient(answers), { path: '/explore/findings?r=2026-11-01..2026-11-28&sev=moderate', me });
    fireEvent.click(await screen.findByRole('button', { name: 'Export CSV (3)' }));
    await waitFor(() => { expect(saved).toHaveLength(1); });
    const text = await new Promise<string>((resolve) => { const reader = new FileReader(); reader.onload = () => { resolve(String(reader.result)); }; reader.readAsText(saved[0] ?? new Blob()); });
    expect(text).toContain('Dates,"Nov 1, 2026 – Nov 28, 2026"');
    expect(text).toContain('Severity,Moderate');
    expect(text).toContain('Rows,3');
    expect(text.split('\r\n').filter((line) => line.includes("'=A-"))).toHaveLength(3);
  });
});

describe('charts', () => {
  test('an account is searched without standing in the address', async () => {
    const asked: Record<string, unknown>[] = [];
    renderApp(<ChartsPage />, fakeClient({ ...common, ExploreCharts: (variables) => { asked.push(variables); return { charts: { __typename: 'ChartConnection', edges: [], pageInfo: none }, dataAsOf: null }; } }), { path: '/explore/charts', me });
    expect(await screen.findByText('No charts match this filter.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Account'), { target: { value: ' AC-77 ' } });
    fireEvent.change(screen.getByLabelText('Code'), { target: { value: 'i11.0' } });
    fireEvent.click(screen.getByRole('button', { name: 'Search' }));
    await waitFor(() => { expect(asked.at(-1)).toMatchObject({ filter: { account: 'AC-77', code: 'I110' } }); });
    expect(where()).toBe('/explore/charts?code=I110');
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => { expect(where()).not.toContain('code='); });
    expect(screen.getByLabelText<HTMLInputElement>('Account').value).toBe('');
  });
});
