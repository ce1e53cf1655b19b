import type { Limits, WithoutLimits } from './figure-estimate.js';

/** What an amount is read in: charts or their share, dollars estimated over a frame, or dollars found and per chart to the cent. */
export type ReportUnit = 'charts' | 'share' | 'dollars' | 'dollars_and_cents';

const dash = '—';
const decimals: Record<ReportUnit, number> = { charts: 1, share: 1, dollars: 0, dollars_and_cents: 2 };

/** An amount in its unit: "1,204", "12.3 %", "$1,204", "$12.34"; a dash where nothing is known. Rounding happens here and nowhere before. */
export const amountWords = (value: number | null, unit: ReportUnit): string => {
  if (value === null) return dash;
  const digits = unit === 'charts' && Number.isInteger(value) ? 0 : decimals[unit];
  const text = Math.abs(unit === 'share' ? value * 100 : value).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const sign = value < 0 && Number(text.replaceAll(',', '')) !== 0 ? '−' : '';
  return `${sign}${unit === 'charts' || unit === 'share' ? '' : '$'}${text}${unit === 'share' ? '\u00a0%' : ''}`;
};

export interface LimitWords {
  readonly point: string;
  readonly se: string;
  /** Two-sided, "lower to upper". */
  readonly limits: string;
  readonly lowerOneSided: string;
  /** "± 8.0 points", "± $120". */
  readonly halfWidth: string;
  /** Half width in percent of the point. */
  readonly precision: string;
}

/** Limits as they are read on the screen and in print. */
export const limitWords = ({ point, se, lower, upper, lowerOneSided, halfWidth, precision }: Limits, unit: ReportUnit): LimitWords => {
  const words = (value: number | null): string => amountWords(value, unit);
  return {
    point: words(point), se: words(se), lowerOneSided: words(lowerOneSided),
    limits: lower === null || upper === null ? dash : `${words(lower)} to ${words(upper)}`,
    halfWidth: halfWidth === null ? dash : `±\u00a0${words(halfWidth).replace('\u00a0%', '\u00a0points')}`,
    precision: amountWords(precision, 'share'),
  };
};

/** What has to be said of a figure beside its numbers; null = nothing. */
export const remarkWords = ({ without, nEffective }: { readonly without: WithoutLimits | null; readonly nEffective: number | null }): string | null => {
  if (without !== null) return withoutWords[without];
  return nEffective === null ? null : `As sure as ${amountWords(nEffective, 'charts')} charts drawn with equal chances.`;
};

const withoutWords = {
  not_audited: 'Nothing was audited.',
  single_chart: 'One chart shows no spread.',
  no_variation: 'The audited charts do not differ.',
  not_projected: 'Not projected.',
} as const satisfies Record<WithoutLimits, string>;
