import type { Answers } from '../../../testing/fake-client.js';
import type { Figure } from '../figures/figure.js';

/** Value, n and half width of a metric; left out = not measured. */
export type Given = Readonly<Record<string, { readonly value: number; readonly n?: number; readonly half?: number; readonly state?: Figure['state']; readonly numerator?: number; readonly denominator?: number }>>;

const figure = (metric: string, given: Given): Figure => {
  const known = given[metric];
  return {
    __typename: 'MetricValue', metric, value: known?.value ?? null, numerator: known?.numerator ?? null, denominator: known?.denominator ?? null, n: known?.n ?? null, asAudited: null, state: known ? known.state ?? 'MEASURED' : 'NOT_MEASURED',
    interval: known?.half === undefined ? null : { __typename: 'Interval', lower: known.value - known.half, upper: known.value + known.half, confidence: 0.95, method: 'wilson' },
  };
};

const values = (variables: Record<string, unknown>, given: Given): Figure[] => (variables['metrics'] as string[]).map((metric) => figure(metric, given));

export const asOf = '2026-11-25T10:00:00Z';

/** Answers of the filter lists, the targets and the freshness: what every insights screen asks. */
export const frameAnswers: Answers = {
  FilterOptions: () => ({ teams: [], workTypes: [{ __typename: 'WorkType', code: 'IP', name: 'Inpatient', active: true }] }),
  FilterCoders: () => ({ people: { __typename: 'PersonConnection', edges: [{ __typename: 'PersonEdge', cursor: '1', node: { __typename: 'Person', id: 'coder-1', code: 'C01', displayName: 'C01' } }], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: 1 } } }),
  InsightsAsOf: () => ({ dataAsOf: asOf }),
  InsightsTargets: () => ({
    scoringMethods: [{ __typename: 'ScoringMethod', id: 'm', name: 'Standard', versions: [{ __typename: 'ScoringVersion', id: 'v', number: 1, headline: 'code-over-code', thresholds: { coding: 0.95, drg: 0.95 }, effectiveFrom: '2020-01-01' }] }],
    turnaroundTargets: [{ __typename: 'TurnaroundTarget', id: 't', clock: 'assigned-to-coded', workTypeCode: null, targetHours: '48', effectiveFrom: '2020-01-01' }],
  }),
};

/** Figures: the same for the total and each of the groups, before as `before` says. */
export const figureAnswers = (now: Given, before: Given = {}, groups: readonly { key: string; label: string }[] = [{ key: 'facility-n', label: 'N · North' }]): Answers => ({
  InsightsTable: (variables) => ({
    metrics: {
      __typename: 'MetricTable',
      rows: variables['by'] === 'NONE' ? [] : groups.map(({ key, label }) => ({ __typename: 'MetricRow', key, label, values: values(variables, now) })),
      total: { __typename: 'MetricRow', key: '', values: values(variables, now) },
      comparison: { __typename: 'MetricRow', key: '', values: values(variables, before) },
      comparisonFrom: '2026-10-01', comparisonTo: '2026-10-28', asOf,
    },
  }),
  InsightsTrend: (variables) => ({ metricTrend: { __typename: 'MetricTrend', asOf, points: ['2026-11-02', '2026-11-09'].map((periodStart) => ({ __typename: 'TrendPoint', periodStart, periodEnd: '2026-11-15', complete: true, values: values(variables, now) })) } }),
  InsightsMatrix: (variables) => {
    const metric = String(variables['metric']);
    const head = { total: figure(metric, now) };
    return { metricMatrix: { __typename: 'MetricMatrix', asOf, columns: [{ __typename: 'MatrixColumn', key: 'IP', label: 'Inpatient', ...head }], rows: groups.map(({ key, label }) => ({ __typename: 'MatrixRow', key, label, ...head, cells: [figure(metric, now)] })) } };
  },
});
