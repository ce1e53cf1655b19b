import { formatValue } from '@overread/charts';
import type { InsightsAgreementMeasuresFragment, InsightsAgreementQuery } from '@overread/schema';
import { DASH } from '@overread/ui';

export type Measures = InsightsAgreementMeasuresFragment;
export type Pair = InsightsAgreementQuery['auditorAgreement']['pairs'][number];
type Limited = Measures['percent'];

/** "94.0 %" and "87.5–97.2". */
export const percentWords = ({ value, lower, upper }: Limited): readonly [string, string | null] =>
  [formatValue(value, 'ratio'), lower === null || upper === null ? null : `${formatValue(lower, 'ratio').replace('\u00a0%', '')}–${formatValue(upper, 'ratio').replace('\u00a0%', '')}`];

const decimal = (value: number): string => value.toFixed(2).replace(/^-(0\.00)$/, '$1').replace('-', '−');

/** "0.94" and "0.88 to 1.00"; a dash where both used one category only; no limits where nothing was disagreed on. */
export const coefficientWords = (figure: Limited | null): readonly [string, string | null] =>
  (figure === null ? [DASH, null] : [decimal(figure.value), figure.lower === null || figure.upper === null ? null : `${decimal(figure.lower)} to ${decimal(figure.upper)}`]);

/** What a pair is called. */
export const pairName = ({ key, first, second }: Pick<Pair, 'key' | 'first' | 'second'>): string => (key === '' ? 'All pairs' : `${first} and ${second}`);
