import { formatValue } from '@overread/charts';
import { formatCount } from '@overread/ui';

export interface RecurringCounts {
  readonly charts: number;
  readonly audited: number;
  readonly peerCharts: number;
  readonly peerAudited: number;
}

/** Why an error is called recurring: "6 in 40 charts; peers 1.1 %". */
export const reasonWords = ({ charts, audited, peerCharts, peerAudited }: RecurringCounts): string =>
  `${formatCount(charts)} in ${formatCount(audited)} charts; peers ${formatValue(peerAudited === 0 ? null : peerCharts / peerAudited, 'ratio')}`;

/** A p-value as it is written: four digits, never 0. */
export const pWords = (p: number): string => (p < 0.0001 ? '< 0.0001' : p.toFixed(4));

/** How many were tested, and what holds of those found. */
export const testedWords = (tested: number, rate: number, minimum: number): string =>
  `${formatCount(tested)} pairs of coder and error type were tested, each against everybody else’s charts in the same work types (Fisher, one-sided). Shown are those with at least ${minimum} charts that stay after Benjamini–Hochberg at ${Math.round(rate * 100)}\u00a0%: of those, about one in ${Math.round(1 / rate)} at most is chance.`;
