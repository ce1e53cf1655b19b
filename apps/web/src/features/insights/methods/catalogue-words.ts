import { formatValue } from '@overread/charts';
import { type Computation, describeMetric, type IntervalMethod, type MetricBasis, type MetricEntry, type MetricGroup, type MetricRows, workedExample } from '@overread/domain/metrics';
import { formatCount } from '@overread/ui';
import type { MethodText } from './method-text.js';

export const groupNames: Readonly<Record<MetricGroup, string>> = { accuracy: 'Accuracy', audit: 'Audits and findings', volume: 'Volume and productivity', turnaround: 'Turnaround', query: 'Queries' };

const rowNames: Readonly<Record<MetricRows, string>> = { charts: 'Coded charts', audits: 'Submitted primary audits in their current score', findings: 'Findings of submitted primary audits', queries: 'Physician queries', 'time-log': 'The time log' };

const basisNames: Readonly<Record<MetricBasis, string>> = {
  coded: 'final coding', discharged: 'discharge, as a stock at the end of the range', worked: 'work', audited: 'submission', opened: 'opening', available: 'becoming available', answered: 'the answer', acknowledged: 'acknowledgement', billed: 'final billing',
};

const intervalNames: Readonly<Record<IntervalMethod, string>> = {
  none: 'None: a count, an amount or a quotient of unlike things.',
  wilson: 'Wilson’s score interval at 95\u00a0%, each unit judged by itself; exact hypergeometric limits where one whole draw is looked at, whose frame is known.',
  'ratio-t': 'Student’s t at 95\u00a0% on the linearised variance of the ratio over charts, not below 0: findings of one chart come together.',
  hypergeometric: 'Exact hypergeometric limits at 95\u00a0%: the charts of the frame are known.',
  'korn-graubard': 'Korn–Graubard at 95\u00a0%: charts are clusters of codes, so the codes count as their effective number.',
};

const weights = 'Where charts were drawn with unequal chances (a quota, strata, sizes), each counts by 1 ÷ its chance, and the interval is Korn–Graubard’s on the effective number; the share with every chart counting the same stands beside it.';

const formulaOf = ({ numerator, denominator }: { readonly numerator: string; readonly denominator: string | null }): string => (denominator === null ? numerator : `${bracket(numerator)} ÷ ${bracket(denominator)}`);

const bracket = (words: string): string => (/ [+−×÷] /.test(words) && !(words.startsWith('(') && words.endsWith(')')) ? `(${words})` : words);

const exampleOf = (entry: MetricEntry): string => {
  const { numbers, result } = workedExample(entry);
  const plain = formatValue(result.value, entry.unit);
  const how = isPercentile(entry.computation) ? `${numbers}: ${plain}` : numbers === plain ? numbers : `${numbers} = ${plain}`;
  const { interval } = result;
  return interval === null ? how : `${how}; 95\u00a0% interval ${formatValue(interval.lower, entry.unit)} to ${formatValue(interval.upper, entry.unit)}, n\u00a0=\u00a0${formatCount(result.n)}`;
};

const isPercentile = ({ kind }: Computation): boolean => kind === 'clock-percentile' || kind === 'clock-count';

/** A number of the catalogue as the methods page says it: nothing of it is written twice. */
export const metricText = (entry: MetricEntry): MethodText => {
  const described = describeMetric(entry);
  return {
    id: entry.id,
    name: entry.name,
    sentence: entry.sentence,
    parts: [
      ['Formula', formulaOf(described)],
      ['Source', `${rowNames[entry.rows]}, placed by the civil day of ${basisNames[entry.basis]} in the facility’s zone. ${described.additive ? 'Groups add up to the total.' : 'Totals are pooled from the rows, never averages of groups.'}`],
      ['A dash means', `${entry.missing}.`],
      ['Interval', intervalNames[described.method]],
      ...(entry.group === 'accuracy' ? [['Weights', weights] as const] : []),
      ...(entry.minimumN === null ? [] : [['Judged from', `n\u00a0=\u00a0${entry.minimumN}; below that it is shown, not judged.`] as const]),
      ['Worked example', exampleOf(entry)],
    ],
  };
};
