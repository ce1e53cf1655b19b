import { defaultFilter } from '@overread/domain/metrics';
import { type Axis, pileLink } from './pareto-axis.js';

const filter = { ...defaultFilter, facilities: ['N'] };

test.each<[Axis, string, RegExp]>([
  ['type', 'poa', /fac=N.*type=poa$/],
  ['reason', 'guideline', /reason=guideline$/],
  ['pair', 'N179 → N170', /pair=N179%20%E2%86%92%20N170$/],
  ['service-line', 'Cardiology', /svc=Cardiology/],
  ['work-type', 'IP', /fac=N.*wt=IP/],
])('a pile by %s opens its findings', (axis, key, wanted) => {
  expect(pileLink(axis, key, filter)).toMatch(wanted);
});

test('charts without a service line cannot be named by a filter', () => {
  expect(pileLink('service-line', '(none)', filter)).toBeUndefined();
});
