/** Levels that are offered, by their word in the address; the first is the usual one for dollars. */
export const reportLevels = [
  { word: '90', conf: 0.9, label: '90 %, usual for dollars' },
  { word: '95', conf: 0.95, label: '95 %' },
  { word: '80', conf: 0.8, label: '80 %' },
] as const;

export type ReportLevel = (typeof reportLevels)[number];

/** The level that an address asks for; anything else is the usual one. */
export const levelOf = (search: URLSearchParams): ReportLevel => reportLevels.find(({ word }) => word === search.get('level')) ?? reportLevels[0];

/** Where the same report is as a file. */
export const fileOf = (drawId: string, format: 'pdf' | 'json', { conf }: ReportLevel): string => `/reports/draws/${drawId}.${format}?conf=${conf}`;
