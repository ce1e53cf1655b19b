import { prepareStacked, type StackedInput } from './stacked.js';

const input: StackedInput = {
  name: 'Charts coded', by: 'work type', unit: 'count', grain: 'week',
  parts: [{ key: 'ed', label: 'Emergency' }, { key: 'ip', label: 'Inpatient' }, { key: 'obs', label: 'Observation' }],
  periods: [{ periodStart: '2026-03-02', complete: true, values: { ip: 10, ed: 30 } }, { periodStart: '2026-03-09', complete: false, values: { ip: 12, ed: null } }],
};

test('the largest first, what is empty left out', () => {
  const { series, bars, axis } = prepareStacked(input);
  expect(series).toEqual([{ key: 'ed', label: 'Emergency', tone: 0 }, { key: 'ip', label: 'Inpatient', tone: 1 }]);
  expect(bars.map(({ label, values }) => [label, values])).toEqual([['Mar 2', { ed: 30, ip: 10 }], ['Mar 9', { ed: 0, ip: 12 }]]);
  expect(axis.domain[0]).toBe(0);
});

test('words and table carry the totals', () => {
  const { bars, table, summary } = prepareStacked(input);
  expect(bars[1]?.words).toBe('week of Mar 9, 2026: 12 (Emergency 0, Inpatient 12), incomplete period');
  expect(table.rows[0]).toEqual(['week of Mar 2, 2026', '30', '10', '40']);
  expect(summary).toContain('Charts coded: 52 in 2 weeks. Most: Emergency.');
});

test('more than six categories: five by name, the rest as others', () => {
  const parts = Array.from({ length: 9 }, (_, at) => ({ key: `w${at}`, label: `Work ${at}` }));
  const { series, bars } = prepareStacked({ ...input, parts, periods: [{ periodStart: '2026-03-02', complete: true, values: Object.fromEntries(parts.map(({ key }, at) => [key, 9 - at])) }] });
  expect(series.map(({ label }) => label)).toEqual(['Work 0', 'Work 1', 'Work 2', 'Work 3', 'Work 4', '4 others']);
  expect(bars[0]?.values['others']).toBe(4 + 3 + 2 + 1);
});

test('nothing in range', () => {
  expect(prepareStacked({ ...input, periods: [] }).summary).toBe('No charts coded in this range.');
});
