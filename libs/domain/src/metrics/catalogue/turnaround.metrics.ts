import { clockDefinitions, clockIds, type ClockDefinition, type ClockId } from '../clocks/clock-definitions.js';
import type { MetricEntry, MetricRows } from './metric-entry.js';

const rowsOf = (clock: ClockId): MetricRows => (clock === 'query-open' ? 'queries' : clock === 'coded-to-audited' || clock === 'audited-to-acknowledged' ? 'audits' : 'charts');

/** Median, 90th percentile, mean, share within target and count of one clock. */
const metricsOf = (clock: ClockId) => {
  const { name, basis, pausedByQueries }: ClockDefinition = clockDefinitions[clock];
  const clockWords = `${name.toLowerCase()}${pausedByQueries ? ', open queries not counted' : ''}`;
  const common = { group: 'turnaround', unit: 'hours', basis, better: 'lower', rows: rowsOf(clock), missing: `nothing in the period has both times of ${name.toLowerCase()}` } as const;
  return [
    { ...common, id: `${clock}-median`, name: `${name}, median`, minimumN: null, sentence: `Half were at most this long: ${clockWords}.`, computation: { kind: 'clock-percentile', clock, share: 0.5 } },
    { ...common, id: `${clock}-p90`, name: `${name}, 90th percentile`, minimumN: 10, sentence: `Nine of ten were at most this long: ${clockWords}.`, computation: { kind: 'clock-percentile', clock, share: 0.9 } },
    { ...common, id: `${clock}-mean`, name: `${name}, mean`, minimumN: null, sentence: `Mean length, which a few long ones pull up: ${clockWords}.`, computation: { kind: 'clock-mean', clock } },
    {
      ...common, id: `${clock}-within-target`, name: `${name}, within target`, unit: 'ratio', better: 'higher', minimumN: 10, missing: 'nothing measured had a target in force',
      sentence: `Share at or under the target in force: ${clockWords}.`, computation: { kind: 'clock-within-target', clock },
    },
    { ...common, id: `${clock}-n`, name: `${name}, measured`, unit: 'count', better: null, minimumN: null, missing: 'the clock was not asked for', sentence: `How many were measured: ${clockWords}.`, computation: { kind: 'clock-count', clock } },
  ] as const satisfies readonly MetricEntry[];
};

export const turnaroundMetrics: readonly MetricEntry[] = clockIds.flatMap(metricsOf);
