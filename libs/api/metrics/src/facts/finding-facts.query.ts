import type { FactName } from '@overread/domain/metrics';
import { scoped, sources, type Grouping, type MetricScope, type ReadTx } from '@overread/api-platform';
import { asNumber, type Cells, type SumRow } from './cell.js';

/** Fact → which findings count. Conceded findings count only among the disputes. */
const conditions: Partial<Record<FactName, string>> = {
  findings: 'not v.conceded',
  findingsRaised: 'true',
  scoredFindings: 'v.scored',
  minorFindings: "not v.conceded and v.severity = 'minor'",
  moderateFindings: "not v.conceded and v.severity = 'moderate'",
  majorFindings: "not v.conceded and v.severity = 'major'",
  overFindings: "not v.conceded and v.direction = 'over'",
  underFindings: "not v.conceded and v.direction = 'under'",
  neutralFindings: "not v.conceded and v.direction = 'neutral'",
  wrongPrincipalFindings: "not v.conceded and v.type_code = 'wrong-principal'",
  poaFindings: "not v.conceded and v.type_code = 'poa'",
  findingsAnswered: 'v.answer is not null',
  findingsDisputed: "v.answer = 'dispute'",
  disputesDecided: 'v.decision is not null',
  disputesConceded: "v.decision = 'conceded'",
};

/** Fact → what is summed over findings that were not conceded, scored or not: money is at stake whoever is answerable. */
const amounts: Partial<Record<FactName, string>> = { overDollars: 'v.over_dollars', underDollars: 'v.under_dollars' };

const names = [...Object.keys(conditions), ...Object.keys(amounts)];

const columns = [
  ...Object.entries(conditions).map(([name, condition]) => `count(*) filter (where ${condition}) as "${name}"`),
  ...Object.entries(amounts).map(([name, amount]) => `coalesce(sum(${amount}) filter (where not v.conceded), 0) as "${name}"`),
];

/** Findings of primary audits by the civil day of submission. */
export const findingFacts = async (tx: ReadTx, scope: MetricScope, grouping: Grouping): Promise<Cells> => {
  const s = scoped(sources.findings, scope, grouping);
  if (s === null) return new Map();
  const rows = await tx.rows<SumRow>(`select ${s.key} as key, ${columns.join(', ')} from ${s.from} where ${s.where} group by 1`, s.parameters);
  return new Map(rows.map((row) => [row.key, { sums: Object.fromEntries(names.map((name) => [name, asNumber(row[name])])) }]));
};

/** What a cell with audits and no finding at all has: zeros, not unknowns. */
export const noFindings = { sums: Object.fromEntries(names.map((name) => [name, 0])) };
