import type { Poa } from './coded-chart.js';

const words: ReadonlyMap<string, Poa> = new Map(Object.entries<Poa>({ y: 'Y', yes: 'Y', n: 'N', no: 'N', u: 'U', unknown: 'U', w: 'W', undetermined: 'W', e: 'E', exempt: 'E', '1': 'E' }));

/** The indicator that a text means: `1`, `E` and “exempt” are exempt; blank is null, not given; undefined when it means none. */
export const parsePoa = (text: string): Poa | null | undefined => {
  const trimmed = text.trim().toLowerCase();
  return trimmed === '' ? null : words.get(trimmed);
};
