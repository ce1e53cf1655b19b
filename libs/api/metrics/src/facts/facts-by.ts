import { addFacts, clockIds, clusterNames, type ClockId, type ClusterName, type Computation, type Facts, type MetricEntry } from '@overread/domain/metrics';
import type { Grouping, MetricScope, ReadTx } from '@overread/api-platform';
import { auditFacts } from './audit-facts.query.js';
import type { Cells } from './cell.js';
import { chartFacts } from './chart-facts.query.js';
import { clockFacts } from './clock-facts.query.js';
import { findingFacts, noFindings } from './finding-facts.query.js';
import { queryFacts } from './query-facts.query.js';
import { stockFacts } from './stock-facts.query.js';
import { timeFacts } from './time-facts.query.js';

const clockOf = (computation: Computation): ClockId | null => ('clock' in computation ? computation.clock : null);

/** The clocks that the metrics read, each once. */
const clocksOf = (entries: readonly MetricEntry[]): ClockId[] => clockIds.filter((id) => entries.some((entry) => clockOf(entry.computation) === id));

const clusterOf = (computation: Computation): ClusterName | null => {
  if (computation.kind === 'cluster') return computation.cluster;
  if (computation.kind === 'adjusted') return computation.by;
  return computation.kind === 'share' || computation.kind === 'rate' ? (computation.charts ?? null) : null;
};

/** The clusters that the metrics read, each once. */
const clustersOf = (entries: readonly MetricEntry[]): ClusterName[] => clusterNames.filter((name) => entries.some((entry) => clusterOf(entry.computation) === name));

const reads = (entries: readonly MetricEntry[], ...groups: readonly MetricEntry['group'][]): boolean => entries.some((entry) => groups.includes(entry.group));

const withZeroFindings = (audits: Cells, findings: Cells): Cells => new Map([...audits.keys()].map((key) => [key, findings.get(key) ?? noFindings]));

/**
 * The facts that the metrics need, by group. Only what is asked for is read. A figure by period or by person appears
 * where any of its sources has a row.
 */
export const factsBy = async (tx: ReadTx, entries: readonly MetricEntry[], scope: MetricScope, grouping: Grouping): Promise<Map<string, Facts>> => {
  const parts: Cells[] = [];
  if (reads(entries, 'volume')) parts.push(await chartFacts(tx, scope, grouping), await timeFacts(tx, scope, grouping), await stockFacts(tx, scope, grouping));
  if (reads(entries, 'accuracy', 'audit', 'volume')) {
    const audits = await auditFacts(tx, clustersOf(entries), scope, grouping);
    parts.push(audits);
    if (reads(entries, 'audit')) parts.push(withZeroFindings(audits, await findingFacts(tx, scope, grouping)));
  }
  if (reads(entries, 'query')) parts.push(await queryFacts(tx, scope, grouping));
  const clocks = clocksOf(entries);
  if (clocks.length > 0) parts.push(await clockFacts(tx, clocks, scope, grouping));
  const merged = new Map<string, Facts>();
  for (const part of parts) for (const [key, facts] of part) merged.set(key, addFacts(merged.get(key) ?? { sums: {} }, facts));
  return merged;
};
