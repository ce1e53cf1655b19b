import { formatValue } from '@overread/charts';
import type { MetricEntry, MetricUnit } from '@overread/domain/metrics';
import { formatCount } from '@overread/ui';
import type { Figure } from './figure.js';

/** Its value with its unit; a dash when not measured. */
export const valueWords = (figure: Pick<Figure, 'value'>, unit: MetricUnit): string => formatValue(figure.value, unit);

/** Its interval, "91.8–95.9 at 95 %"; null when it has none. */
export const intervalWords = ({ interval }: Pick<Figure, 'interval'>, unit: MetricUnit): string | null =>
  interval ? `${formatValue(interval.lower, unit).replace('\u00a0%', '')}–${formatValue(interval.upper, unit).replace('\u00a0%', '')} at ${Math.round(interval.confidence * 100)}\u00a0%` : null;

/** What its n counts, in plural. */
export const unitsOf = (entry: MetricEntry): string => {
  const { computation } = entry;
  if ('clock' in computation) return 'measured';
  if (computation.kind === 'cluster' || computation.kind === 'adjusted') return 'audited charts';
  return { charts: 'charts', audits: 'audited charts', findings: 'findings', queries: 'queries', 'time-log': 'days' }[entry.rows];
};

/** "9 of the 20 audited charts needed" while there is too little to judge; null when there is enough or nothing. */
export const tooFewWords = (entry: MetricEntry, { state, n }: Pick<Figure, 'state' | 'n'>): string | null =>
  state === 'TOO_FEW' && entry.minimumN !== null ? `${formatCount(n)} of the ${formatCount(entry.minimumN)} ${unitsOf(entry)} needed to judge` : null;

/** Whether its n says more than its value: a plain count is its own n. */
export const showsN = (entry: MetricEntry): boolean => entry.computation.kind !== 'clock-count' && (entry.computation.kind !== 'sum' || entry.computation.n !== undefined);

/** "weighted by chance of being drawn; as audited 95.4 %" where charts had unequal chances; null where all had the same. */
export const weightedWords = ({ asAudited }: Pick<Figure, 'asAudited'>, unit: MetricUnit): string | null =>
  asAudited === null ? null : `weighted by chance of being drawn; as audited ${formatValue(asAudited, unit)}`;

/** "matched ÷ (matched + revised + missed)" of one figure in numbers: "762 ÷ 812"; null when nothing is divided. */
export const divisionWords = ({ numerator, denominator }: Pick<Figure, 'numerator' | 'denominator'>): string | null =>
  numerator === null || denominator === null ? null : `${formatCount(numerator, 1)} ÷ ${formatCount(denominator, 1)}`;
