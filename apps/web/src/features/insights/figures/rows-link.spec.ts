import { defaultFilter, metricOf, type MetricId } from '@overread/domain/metrics';
import { rowsLink } from './rows-link.js';

const link = (id: MetricId): string | undefined => rowsLink(metricOf(id), { ...defaultFilter, facilities: ['N'] });

test.each<[MetricId, RegExp]>([
  ['charts-coded', /^\/explore\/charts\?.*basis=coded.*fac=N/],
  ['assigned-to-coded-median', /^\/explore\/charts\?/],
  ['code-over-code', /^\/explore\/audits\?.*fac=N/],
  ['coded-to-audited-p90', /^\/explore\/audits\?/],
  ['findings-major', /^\/explore\/findings\?.*sev=major/],
  ['overturn-rate', /^\/explore\/findings\?.*disputed=true/],
  ['poa-errors', /^\/explore\/findings\?.*type=poa/],
])('%s leads to its rows with the filter', (id, wanted) => {
  expect(link(id)).toMatch(wanted);
});

test.each<MetricId>(['available-hours', 'query-response-rate', 'discharge-to-billed-median', 'audited-to-acknowledged-median', 'not-final-coded'])('%s has no list of just its rows', (id) => {
  expect(link(id)).toBeUndefined();
});
