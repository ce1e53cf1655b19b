import type { MetricEntry, MetricFilter } from '@overread/domain/metrics';
import { exploreAudits, exploreCharts, exploreFindings, type FindingNarrowing } from '../../../shared/explore/explore-links.js';

/** Metrics that count only some of the findings of a filter. */
const narrowings: Readonly<Record<string, FindingNarrowing>> = {
  'wrong-principal': { typeCode: 'wrong-principal' },
  'poa-errors': { typeCode: 'poa' },
  'scored-findings': { scored: true },
  'errors-per-100-codes': { scored: true },
  'errors-per-chart': { scored: true },
  'findings-minor': { severity: 'MINOR' },
  'findings-moderate': { severity: 'MODERATE' },
  'findings-major': { severity: 'MAJOR' },
  'findings-over': { direction: 'OVER' },
  'findings-under': { direction: 'UNDER' },
  'findings-neutral': { direction: 'NEUTRAL' },
  'over-coded-dollars': { direction: 'OVER' },
  'under-coded-dollars': { direction: 'UNDER' },
  'findings-disputed': { disputed: true },
  'disputes-decided': { disputed: true },
  'disputes-conceded': { disputed: true },
  'dispute-rate': { disputed: true },
  'overturn-rate': { disputed: true },
};

/**
 * Where the rows behind a figure are, with its filter; undefined where no list holds just those rows (time logs, queries, and
 * clocks counted by a day that the lists do not know).
 */
export const rowsLink = (entry: Pick<MetricEntry, 'id' | 'rows' | 'basis'>, filter: MetricFilter): string | undefined => {
  switch (entry.rows) {
    case 'charts':
      return entry.basis === 'coded' ? exploreCharts({ ...filter, basis: 'coded' }) : undefined;
    case 'audits':
      return entry.basis === 'audited' ? exploreAudits(filter) : undefined;
    case 'findings':
      return exploreFindings(filter, narrowings[entry.id]);
    case 'queries':
    case 'time-log':
      return undefined;
  }
};
