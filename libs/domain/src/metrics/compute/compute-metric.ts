import type { MetricEntry } from '../catalogue/metric-entry.js';
import type { CellCluster, ClockFacts, Facts } from '../facts/facts.js';
import { isUnequal } from '../../statistics/index.js';
import { clusterInterval, rateInterval, shareInterval, weightedInterval, type FrameCharts } from './intervals.js';
import { notMeasured, type MetricInterval, type MetricValue } from './metric-value.js';
import { sampleMinutes } from './sample-minutes.js';
import { samplePercentile } from './sample-percentile.js';
import { sampleSize } from './sample-size.js';
import { sumFacts } from './sum-facts.js';

/** A value before it is known whether there is enough of it. */
type Measured = Omit<MetricValue, 'state' | 'value'> & { readonly value: number; readonly n: number };

/**
 * One metric of one cell: SQL added, this divides. Nothing to divide by → not measured, never 0; none right → 0. A quotient of
 * something over no time at all is not measured either. Charts drawn with unequal chances count by 1 ÷ chance: the value is of the frames
 * that they stand for, and what was found with every chart counting the same goes beside it.
 *
 * @param frame charts of the frame, where the cell is one whole draw
 */
export const computeMetric = (entry: MetricEntry, facts: Facts, frame: FrameCharts = null): MetricValue => {
  const measured = measure(entry.computation, facts, frame);
  if (measured === null) return notMeasured;
  return { ...measured, state: entry.minimumN !== null && measured.n < entry.minimumN ? 'too_few' : 'measured' };
};

const measure = (computation: MetricEntry['computation'], facts: Facts, frame: FrameCharts): Measured | null => {
  switch (computation.kind) {
    case 'sum': {
      const sum = sumFacts(computation.numerator, facts.sums);
      return sum === null ? null : undivided(sum, computation.n === undefined ? sum : facts.sums[computation.n] ?? sum);
    }
    case 'quotient':
      return divide(sumFacts(computation.numerator, facts.sums), sumFacts(computation.denominator, facts.sums), facts.sums[computation.n] ?? null);
    case 'rate': {
      const charts = facts.clusters?.[computation.charts];
      const per = computation.denominator.per ?? 1;
      const plain = divide(sumFacts(computation.numerator, facts.sums), sumFacts(computation.denominator, facts.sums), facts.sums[computation.n] ?? null, charts === undefined ? null : rateInterval(charts, per, frame));
      return plain === null || charts === undefined ? plain : weighRate(plain, charts, per);
    }
    case 'share': {
      const charts = computation.charts === undefined ? undefined : facts.clusters?.[computation.charts];
      const plain = share(sumFacts(computation.numerator, facts.sums), sumFacts(computation.denominator, facts.sums), computation.charts === undefined ? null : frame);
      return plain === null || charts === undefined ? plain : weigh(plain, charts);
    }
    case 'cluster': {
      const sums = facts.clusters?.[computation.cluster];
      const plain = sums === undefined ? null : divide(sums.x, sums.m, sums.n, clusterInterval(sums, frame));
      return plain === null || sums === undefined ? plain : weigh(plain, sums);
    }
    case 'adjusted': {
      const accuracy = facts.clusters?.[computation.by];
      const numerator = sumFacts(computation.numerator, facts.sums);
      if (accuracy === undefined || accuracy.m <= 0 || numerator === null) return null;
      return divide(numerator * (weightedShare(accuracy) ?? accuracy.x / accuracy.m), sumFacts(computation.denominator, facts.sums), accuracy.n);
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

/** Σwx ÷ Σwm; null where all charts had the same chance, or nothing is known of chances. */
const weightedShare = ({ n, weighted }: CellCluster): number | null => (weighted === undefined || weighted.wm <= 0 || !isUnequal(weighted, n) ? null : weighted.wx / weighted.wm);

/** A figure with its charts counting by their weights, where those differ. */
const weigh = (plain: Measured, sums: CellCluster): Measured => {
  const value = weightedShare(sums);
  return value === null || sums.weighted === undefined ? plain : { ...plain, value, asAudited: plain.value, interval: weightedInterval({ n: sums.n, m: sums.m, weighted: sums.weighted }) };
};

/** Events per unit of charts that count by their weights, where those differ: the sums of a ratio do not mind a common scale. */
const weighRate = (plain: Measured, { n, weighted }: CellCluster, per: number): Measured => {
  if (weighted === undefined || weighted.wm <= 0 || !isUnequal(weighted, n)) return plain;
  const sums = { n, m: weighted.wm, x: weighted.wx, mm: weighted.wmm, xx: weighted.wxx, mx: weighted.wmx };
  return { ...plain, value: (weighted.wx / weighted.wm) * per, asAudited: plain.value, interval: rateInterval(sums, per) };
};

const undivided = (value: number, n: number): Measured => ({ value, numerator: value, denominator: null, n, asAudited: null, interval: null });

const divide = (numerator: number | null, denominator: number | null, n: number | null, interval: MetricInterval | null = null): Measured | null =>
  numerator === null || denominator === null || denominator <= 0 ? null : { value: numerator / denominator, numerator, denominator, n: n ?? denominator, asAudited: null, interval };

const share = (right: number | null, judged: number | null, frame: FrameCharts = null): Measured | null => (right === null || judged === null ? null : divide(right, judged, judged, shareInterval(right, judged, frame)));
