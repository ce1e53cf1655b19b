import { formatValue } from '@overread/charts';
import type { InsightsAgreementMeasuresFragment, InsightsAgreementQuery, InsightsSeverityAgreementFragment } from '@overread/schema';
import { DASH } from '@overread/ui';

export type Measures = InsightsAgreementMeasuresFragment;
export type Pair = InsightsAgreementQuery['auditorAgreement']['pairs'][number];
export type SeverityAgreement = InsightsSeverityAgreementFragment;
type Limited = Measures['percent'];

/** "94.0 %" and "87.5–97.2". */
export const percentWords = ({ value, lower, upper }: Limited): readonly [string, string | null] =>
  [formatValue(value, 'ratio'), lower === null || upper === null ? null : `${formatValue(lower, 'ratio').replace('\u00a0%', '')}–${formatValue(upper, 'ratio').replace('\u00a0%', '')}`];

export const decimal = (value: number): string => value.toFixed(2).replace(/^-(0\.00)$/, '$1').replace('-', '−');

/** "0.94" and "0.88 to 1.00"; a dash where both used one category only; no limits where nothing was disagreed on. */
export const coefficientWords = (figure: Limited | null): readonly [string, string | null] =>
  (figure === null ? [DASH, null] : [decimal(figure.value), figure.lower === null || figure.upper === null ? null : `${decimal(figure.lower)} to ${decimal(figure.upper)}`]);

/** What a pair is called. */
export const pairName = ({ key, first, second }: Pick<Pair, 'key' | 'first' | 'second'>): string => (key === '' ? 'All pairs' : `${first} and ${second}`);

const within = (figure: Limited | null): string => {
  const [value, limits] = coefficientWords(figure);
  return limits === null ? value : `${value} (${limits})`;
};

/** How often both found the same worst severity, how far off they are otherwise, and of which pair that is said. */
export const gravityWords = ({ key, first, second, severity: { same, linear, quadratic } }: Pick<Pair, 'key' | 'first' | 'second' | 'severity'>): string => {
  const [share, limits] = percentWords(same);
  return `The worst severity found on the same chart, ${pairName({ key, first, second }).replace(/^All/, 'all')}: the same in ${share}${limits === null ? '' : ` (${limits})`} of the charts, those on the diagonal. Weighted κ says how far off the others are: ${linear === null ? 'none, as both used one severity only' : `${within(linear)} if a disagreement costs its steps, ${within(quadratic)} if it costs their square`}.`;
};
