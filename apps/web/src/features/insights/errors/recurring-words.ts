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

/** By what errors are told apart: the words of the address. */
export const kinds = ['type', 'family'] as const;
export type Kind = (typeof kinds)[number];

export const kindWords: Readonly<Record<Kind, string>> = { type: 'Error type', family: 'Error type and code family' };
const testedOf: Readonly<Record<Kind, string>> = { type: 'pairs of coder and error type', family: 'combinations of coder, error type and code family' };

/** What a family is: of a code that was missed it is the missed one's. */
export const FAMILY_HELP = 'The first three characters of an ICD-10-CM code, section and body system of an ICD-10-PCS code, the range of a visit, else the first three characters; of the right code, or of the coder’s where it was taken away.';

/** What is said where none stands out. */
export const noneWords = (tested: number, kind: Kind): string => `No error recurs: none of ${formatCount(tested)} ${testedOf[kind]} stands out from the peers by more than chance.`;

/** How many were tested, and what holds of those found. */
export const testedWords = (tested: number, rate: number, minimum: number, kind: Kind): string =>
  `${formatCount(tested)} ${testedOf[kind]} were tested, each against everybody else’s charts in the same work types (Fisher, one-sided). Shown are those with at least ${minimum} charts that stay after Benjamini–Hochberg at ${Math.round(rate * 100)}\u00a0%: of those, about one in ${Math.round(1 / rate)} at most is chance.`;
