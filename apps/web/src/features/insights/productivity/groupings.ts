import type { Grouped } from '../figures/narrow-to.js';

/** Who hours are told for; what a time log does not know is left out. */
export const groupings = ['coder', 'team'] as const;

export const groupingWords = { coder: { dimension: 'CODER', name: 'Coder', plural: 'coders' }, team: { dimension: 'TEAM', name: 'Team', plural: 'teams' } } as const satisfies Record<(typeof groupings)[number], { dimension: Grouped; name: string; plural: string }>;
