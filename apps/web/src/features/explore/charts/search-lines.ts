import type { ChartSearch } from './chart-search.js';

/** The search in words, for an export; the account number stays out of it, since the rows carry it. */
export const searchLines = ({ code, drg, sampled }: ChartSearch, byDischarge: boolean): (readonly [string, string])[] => [
  ['Counted by', byDischarge ? 'day discharged' : 'day coded'],
  ...(code === '' ? [] : [['Code', code] as const]),
  ...(drg === '' ? [] : [['DRG', drg] as const]),
  ...(sampled === 'any' ? [] : [['Sample', sampled === 'yes' ? 'Sampled' : 'Never sampled'] as const]),
];
