import { clockTarget, headlineOf, thresholdOf, type Targets } from './targets.js';

const version = (number: number, effectiveFrom: string, headline: string, coding: number) => ({ __typename: 'ScoringVersion' as const, id: `v${number}`, number, headline, effectiveFrom, thresholds: { coding, drg: 0.97 } });
const target = (clock: string, workTypeCode: string | null, targetHours: string, effectiveFrom = '2026-01-01') => ({ __typename: 'TurnaroundTarget' as const, id: `${clock}-${workTypeCode ?? ''}-${effectiveFrom}`, clock, workTypeCode, targetHours, effectiveFrom });
const targets: Targets = {
  scoringMethods: [{ __typename: 'ScoringMethod', id: 'm', name: 'Standard', versions: [version(1, '2026-01-01', 'code-over-code', 0.9), version(2, '2026-06-01', 'union', 0.95)] }],
  turnaroundTargets: [target('assigned-to-coded', null, '48'), target('assigned-to-coded', 'IP', '72'), target('query-open', null, '24'), target('query-open', null, '12', '2026-09-01')],
};

test('the headline is what the filter asks for, then the version in force, then code-over-code', () => {
  expect([headlineOf('weighted', targets, '2026-07-01'), headlineOf(null, targets, '2026-07-01'), headlineOf(null, targets, '2026-05-31'), headlineOf('nonsense', null, '2026-07-01')]).toEqual(['weighted', 'union', 'code-over-code', 'code-over-code']);
});

test('the threshold is that of the day; charts without error have none', () => {
  expect([thresholdOf('union', targets, '2026-07-01'), thresholdOf('union', targets, '2026-02-01'), thresholdOf('drg-accuracy', targets, '2026-07-01'), thresholdOf('record-over-record', targets, '2026-07-01'), thresholdOf('union', targets, '2025-12-31')]).toEqual([0.95, 0.9, 0.97, null, null]);
});

test.each([
  ['one general target', 'query-open', [], '2026-08-01', { hours: 24, differs: false }],
  ['the later one from its day', 'query-open', [], '2026-09-01', { hours: 12, differs: false }],
  ['work types with their own', 'assigned-to-coded', [], '2026-08-01', { hours: null, differs: true }],
  ['one work type alone', 'assigned-to-coded', ['IP'], '2026-08-01', { hours: 72, differs: false }],
  ['a work type without its own', 'assigned-to-coded', ['ED'], '2026-08-01', { hours: 48, differs: false }],
  ['none in force', 'discharge-to-billed', [], '2026-08-01', { hours: null, differs: false }],
] as const)('turnaround: %s', (_, clock, workTypes, day, wanted) => {
  expect(clockTarget(targets, clock, workTypes, day)).toEqual(wanted);
});
