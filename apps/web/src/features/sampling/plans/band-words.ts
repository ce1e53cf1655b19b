import { formatMoney } from '@overread/ui';

/** Whole dollars without cents, others with them. */
const dollars = (value: string): string => formatMoney(value, { cents: value.includes('.') }).replace(/\.00$/, '');

/** The key of a value band, as "2: 1000 to below 10000", in words: "$1,000 to below $10,000". A key of another shape stays as it is. */
export function bandWord(stratum: string): string {
  const [, low = '', high = ''] = /^\d+: (?:below|([\d.]+) to below) ([\d.]+)$/.exec(stratum) ?? [];
  if (high !== '') return low === '' ? `Below ${dollars(high)}` : `${dollars(low)} to below ${dollars(high)}`;
  const last = /^\d+: ([\d.]+) or more$/.exec(stratum)?.[1];
  return last === undefined ? stratum : `${dollars(last)} or more`;
}

/** The bands that upper ends make, in words. */
export const bandsOf = (ends: readonly string[]): string[] =>
  (ends.length === 0 ? [] : [`Below ${dollars(ends[0] ?? '')}`, ...ends.slice(1).map((end, at) => `${dollars(ends[at] ?? '')} to below ${dollars(end)}`), `${dollars(ends.at(-1) ?? '')} or more`]);

/** What is typed as an upper end as a plain number: "$10,000" is 10000. What is none stays, for the form to say so. */
const plainEnd = (typed: string): string => typed.replace(/[$,\s]/g, '') || typed;

/** Upper ends as typed, in order and each once. */
export const sortEnds = (typed: readonly string[]): string[] => [...new Set(typed.map(plainEnd))].sort((a, b) => Number(a) - Number(b));
