import { startDraft } from '@overread/domain/audits';
import { emptyChart } from '@overread/domain/charts';
import { readChart, readDraft } from './read-chart.js';

test.each([[null], [undefined], [[]], ['x'], [{}]])('a chart from %j is empty, not broken', (json) => expect(readChart(json)).toEqual(emptyChart));

test('a chart comes through JSON as it was', () => {
  const chart = { ...emptyChart, diagnoses: [{ code: 'I10', poa: 'Y' as const }], fields: { ...emptyChart.fields, drg: '291' } };
  expect(readChart(JSON.parse(JSON.stringify(chart)))).toEqual(chart);
  expect(readDraft(JSON.parse(JSON.stringify(startDraft(chart))))).toEqual(startDraft(chart));
});

test('no worksheet is null', () => expect(readDraft(null)).toBeNull());

test('an annotation that lacks parts gets the empty ones', () => {
  expect(readDraft({ lines: [], fields: {}, annotations: { k: { rationale: 'why' } } })?.annotations['k']).toMatchObject({ rationale: 'why', typeCode: null, overDollars: '0' });
});
