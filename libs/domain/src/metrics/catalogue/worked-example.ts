import { computeMetric } from '../compute/compute-metric.js';
import type { MetricValue } from '../compute/metric-value.js';
import { sampleMinutes } from '../compute/sample-minutes.js';
import { sampleSize } from '../compute/sample-size.js';
import type { Facts } from '../facts/facts.js';
import { exampleFacts } from './example-facts.js';
import type { Computation, FactSum, MetricEntry } from './metric-entry.js';

export interface WorkedExample {
  /** The formula with numbers put in: "(12,000 − 1,200 − 1,200) ÷ 60". */
  readonly numbers: string;
  /** What the metric's own computation makes of them. */
  readonly result: MetricValue;
}

/** A metric worked out on the example department by the function that works out the real ones. */
export const workedExample = (entry: MetricEntry): WorkedExample => ({ numbers: numbersOf(entry.computation, exampleFacts), result: computeMetric(entry, exampleFacts) });

const number = (value: number | null | undefined): string => (value === null || value === undefined ? '—' : value.toLocaleString('en-US', { maximumFractionDigits: 2 }));

const sum = ({ add, subtract = [], per = 1 }: FactSum, { sums }: Facts): string => {
  const parts = [add.map((name) => number(sums[name])).join(' + '), ...subtract.map((name) => number(sums[name]))];
  const all = parts.join(' − ');
  const inner = parts.length + add.length > 2 ? `(${all})` : all;
  return per === 1 ? inner : `${inner} ÷ ${per}`;
};

const numbersOf = (computation: Computation, facts: Facts): string => {
  switch (computation.kind) {
    case 'sum':
      return sum(computation.numerator, facts).replace(/^\((.*)\)$/, '$1');
    case 'quotient':
    case 'rate':
    case 'share':
      return divided(sum(computation.numerator, facts), sum(computation.denominator, facts));
    case 'cluster': {
      const cluster = facts.clusters?.[computation.cluster];
      return divided(number(cluster?.x), number(cluster?.m));
    }
    case 'adjusted': {
      const cluster = facts.clusters?.[computation.by];
      return divided(`${sum(computation.numerator, facts)} × (${divided(number(cluster?.x), number(cluster?.m))})`, sum(computation.denominator, facts));
    }
    case 'clock-count':
    case 'clock-mean':
    case 'clock-percentile':
    case 'clock-within-target': {
      const clock = facts.clocks?.[computation.clock];
      if (clock === undefined) return '—';
      const { sample, targeted, withinTarget } = clock;
      if (computation.kind === 'clock-within-target') return divided(number(withinTarget), number(targeted));
      if (computation.kind === 'clock-mean') return `${number(sampleMinutes(sample))} min ÷ 60 ÷ ${number(sampleSize(sample))}`;
      return `laps of ${sample.minutes.map((minutes) => number(minutes / 60)).join(', ')} h`;
    }
  }
};

const divided = (numerator: string, denominator: string): string => `${numerator} ÷ ${/ [÷×−+] /.test(denominator) && !/^\([^()]*\)$/.test(denominator) ? `(${denominator})` : denominator}`;
