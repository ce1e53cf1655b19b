import type { MetricEntry } from '../catalogue/metric-entry.js';
import type { ClockFacts, Facts } from '../facts/facts.js';
import { clusterInterval, shareInterval } from './intervals.js';
import { notMeasured, type MetricInterval, type MetricValue } from './metric-value.js';
import { sampleMinutes } from './sample-minutes.js';
import { samplePercentile } from './sample-percentile.js';
import { sampleSize } from './sample-size.js';
import { sumFacts } from './sum-facts.js';

/** A value before it is known whether there is enough of it. */
type Measured = Omit<MetricValue, 'state' | 'value'> & { readonly value: number; readonly n: number };

/**
 * One metric of one cell: SQL added, this divides. Nothing to divide by → not measured, never 0; none right → 0. A quotient of
 * something over no time at all is not measured either.
 */
export const computeMetric = (entry: MetricEntry, facts: Facts): MetricValue => {
  const measured = measure(entry.computation, facts);
  if (measured === null) return notMeasured;
  return { ...measured, state: entry.minimumN !== null && measured.n < entry.minimumN ? 'too_few' : 'measured' };
};

const measure = (computation: MetricEntry['computation'], facts: Facts): Measured | null => {
  switch (computation.kind) {
    case 'sum': {
      const sum = sumFacts(computation.numerator, facts.sums);
      return sum === null ? null : undivided(sum, computation.n === undefined ? sum : facts.sums[computation.n] ?? sum);
    }
    case 'quotient':
      return divide(sumFacts(computation.numerator, facts.sums), sumFacts(computation.denominator, facts.sums), facts.sums[computation.n] ?? null);
    case 'share':
      return share(sumFacts(computation.numerator, facts.sums), sumFacts(computation.denominator, facts.sums));
    case 'cluster': {
      const sums = facts.clusters?.[computation.cluster];
      return sums === undefined ? null : divide(sums.x, sums.m, sums.n, clusterInterval(sums));
    }
    case 'adjusted': {
      const accuracy = facts.clusters?.[computation.by];
      const numerator = sumFacts(computation.numerator, facts.sums);
      if (accuracy === undefined || accuracy.m <= 0 || numerator === null) return null;
      return divide((numerator * accuracy.x) / accuracy.m, sumFacts(computation.denominator, facts.sums), accuracy.n);
    }
    case 'clock-count':
    case 'clock-mean':
    case 'clock-percentile':
    case 'clock-within-target': {
      const clock = facts.clocks?.[computation.clock];
      return clock === undefined ? null : measureClock(computation, clock);
    }
  }
};

const measureClock = (computation: Extract<MetricEntry['computation'], { readonly kind: `clock-${string}` }>, { sample, targeted, withinTarget }: ClockFacts): Measured | null => {
  const laps = sampleSize(sample);
  switch (computation.kind) {
    case 'clock-count':
      return undivided(laps, laps);
    case 'clock-mean':
      return divide(sampleMinutes(sample) / 60, laps, laps);
    case 'clock-percentile': {
      const minutes = samplePercentile(sample, computation.share);
      return minutes === null ? null : undivided(minutes / 60, laps);
    }
    case 'clock-within-target':
      return share(withinTarget, targeted);
  }
};

const undivided = (value: number, n: number): Measured => ({ value, numerator: value, denominator: null, n, interval: null });

const divide = (numerator: number | null, denominator: number | null, n: number | null, interval: MetricInterval | null = null): Measured | null =>
  numerator === null || denominator === null || denominator <= 0 ? null : { value: numerator / denominator, numerator, denominator, n: n ?? denominator, interval };

const share = (right: number | null, judged: number | null): Measured | null => (right === null || judged === null ? null : divide(right, judged, judged, shareInterval(right, judged)));
