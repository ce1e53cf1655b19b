import { decideExpansion, type DiscoveryPlan } from './decide-expansion.js';

const plan: DiscoveryPlan = { discovery: 50, full: 100, population: 1200, conf: 0.9, trigger: { kind: 'rate', atLeast: 0.05 } };

test.each<readonly [string, DiscoveryPlan['trigger'], Parameters<typeof decideExpansion>[1], string, number]>([
  ['a rate not reached', { kind: 'rate', atLeast: 0.05 }, { judged: 50, withError: 2 }, 'stop', 0],
  ['a rate that is reached exactly', { kind: 'rate', atLeast: 0.06 }, { judged: 50, withError: 3 }, 'expand', 50],
  ['a rate that the charts to come cannot lower', { kind: 'rate', atLeast: 0.05 }, { judged: 20, withError: 3 }, 'expand', 50],
  ['a rate that can still go either way', { kind: 'rate', atLeast: 0.05 }, { judged: 49, withError: 2 }, 'wait', 0],
  ['one error where none is accepted', { kind: 'charts', moreThan: 0 }, { judged: 7, withError: 1 }, 'expand', 50],
  ['no error so far', { kind: 'charts', moreThan: 0 }, { judged: 49, withError: 0 }, 'wait', 0],
  ['no error at all', { kind: 'charts', moreThan: 0 }, { judged: 50, withError: 0 }, 'stop', 0],
  ['dollars wait for the last chart', { kind: 'dollars', atLeast: 0.05 }, { judged: 49, withError: 30, wrong: 900, paid: 1000 }, 'wait', 0],
  ['dollars at the limit', { kind: 'dollars', atLeast: 0.05 }, { judged: 50, withError: 1, wrong: 50, paid: 1000 }, 'expand', 50],
  ['dollars below it', { kind: 'dollars', atLeast: 0.05 }, { judged: 50, withError: 9, wrong: 49.99, paid: 1000 }, 'stop', 0],
])('%s', (_, trigger, findings, next, more) => {
  expect(decideExpansion({ ...plan, trigger }, findings)).toMatchObject({ next, more });
});

test('a clean discovery sample says what it shows, and no more: 50 of 1,200 leave room for 4.33 %', () => {
  expect(decideExpansion(plan, { judged: 50, withError: 0 })).toEqual({ next: 'stop', more: 0, upper: 52 / 1200 });
});

test.each<readonly [string, Partial<DiscoveryPlan>, Parameters<typeof decideExpansion>[1]]>([
  ['dollars that were not measured', { trigger: { kind: 'dollars', atLeast: 0.05 } }, { judged: 50, withError: 1 }],
  ['a full sample smaller than the discovery one', { full: 40 }, { judged: 50, withError: 1 }],
  ['a full sample larger than the frame', { population: 90 }, { judged: 50, withError: 1 }],
  ['more wrong than judged', {}, { judged: 5, withError: 6 }],
])('%s is refused', (_, changed, findings) => {
  expect(decideExpansion({ ...plan, ...changed }, findings)).toEqual({ error: 'INVALID_INPUT' });
});
