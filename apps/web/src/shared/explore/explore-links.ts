import type { MetricFilter } from '@overread/domain/metrics';
import { filterLink } from '../filters/filter-address.js';

/** What narrows the findings behind a number beyond the filter; each left out narrows nothing. */
export interface FindingNarrowing {
  /** Code of an error type, such as "poa". */
  typeCode?: string | undefined;
  /** Code of an error reason. */
  reasonCode?: string | undefined;
  severity?: 'MINOR' | 'MODERATE' | 'MAJOR' | undefined;
  direction?: 'OVER' | 'UNDER' | 'NEUTRAL' | undefined;
  /** The key of a Pareto row by code pair: "N179 → N170", a dash for no code. */
  codePair?: string | undefined;
  /** Family of the right code, or of the coder's where it was taken away: "Z79". */
  codeFamily?: string | undefined;
  /** True: only findings that count against the coder; false: only those that do not. */
  scored?: boolean | undefined;
  /** True: only those that the auditor marked for teaching. */
  teachingExample?: boolean | undefined;
  /** True: only those that the coder disputed, conceded ones among them. */
  disputed?: boolean | undefined;
}

/** The address's words for the narrowing of findings. */
export const findingWords = { typeCode: 'type', reasonCode: 'reason', severity: 'sev', direction: 'dir', codePair: 'pair', codeFamily: 'family', scored: 'scored', teachingExample: 'teach', disputed: 'disputed' } as const satisfies Record<keyof FindingNarrowing, string>;

const isEnum = (name: keyof FindingNarrowing): boolean => name === 'severity' || name === 'direction';

/** A narrowing as words of the address. */
export const printNarrowing = (narrowing: FindingNarrowing): Record<string, string> =>
  Object.fromEntries((Object.keys(findingWords) as (keyof FindingNarrowing)[]).flatMap((name) => {
    const value = narrowing[name];
    return value === undefined ? [] : [[findingWords[name], isEnum(name) ? String(value).toLowerCase() : String(value)]];
  }));

/** The audits behind a number of this filter. */
export const exploreAudits = (filter: MetricFilter): string => filterLink('/explore/audits', filter);

/** The findings behind a number of this filter, narrowed further where the number is of one pile. */
export const exploreFindings = (filter: MetricFilter, narrowing: FindingNarrowing = {}): string => filterLink('/explore/findings', filter, printNarrowing(narrowing));

/** The charts behind a number of this filter, by the day coded unless the filter says discharged. */
export const exploreCharts = (filter: MetricFilter): string => filterLink('/explore/charts', filter);
