import { type ClockId, clockDefinitions, clockIds, type MetricId } from '@overread/domain/metrics';

/** What is shown of a clock: the middle, the tail, the share within target and how many. */
export const clockParts = ['median', 'p90', 'within-target', 'n'] as const;

export const metricsOfClock = (clock: ClockId): readonly MetricId[] => clockParts.map((part): MetricId => `${clock}-${part}`);

export const metricsOfAllClocks: readonly MetricId[] = clockIds.flatMap(metricsOfClock);

const events = { discharged: 'discharge', available: 'available to code', assigned: 'assigned', firstCoded: 'first coded', finalCoded: 'final coded', billed: 'final billed', audited: 'audited', acknowledged: 'acknowledged', queryOpened: 'query opened', queryAnswered: 'query answered' } as const;

/** Where a clock starts and ends, and what pauses it. */
export const clockWords = (clock: ClockId): string => {
  const { start, end, pausedByQueries } = clockDefinitions[clock];
  return `from ${events[start]} until ${events[end]}${pausedByQueries ? ', open queries not counted' : ''}`;
};
