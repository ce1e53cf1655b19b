import type { ClusterName, ClusterSums, FactName } from '@overread/domain/metrics';
import { scoped, sources, type Grouping, type MetricScope, type ReadTx } from '@overread/api-platform';
import { asNumber, type Cells, type SumRow } from './cell.js';

/** Fact → what is summed over audits. */
const sums: Partial<Record<FactName, string>> = {
  audits: '1', cleanCharts: 'v.clean::integer',
  dxMatched: 'v.dx_matched', dxRevised: 'v.dx_revised', dxUnsupported: 'v.dx_unsupported', dxMissed: 'v.dx_missed',
  pcsMatched: 'v.pcs_matched', pcsRevised: 'v.pcs_revised', pcsUnsupported: 'v.pcs_unsupported', pcsMissed: 'v.pcs_missed',
  servicesMatched: 'v.svc_matched', servicesRevised: 'v.svc_revised', servicesUnsupported: 'v.svc_unsupported', servicesMissed: 'v.svc_missed',
  drgRight: 'v.drg_right', drgAudited: 'v.drg_audited', emRight: 'v.em_right', emAudited: 'v.em_audited',
  principalRight: 'v.principal_right', principalAudited: 'v.principal_audited',
  dispositionRight: 'v.disposition_right', dispositionAudited: 'v.disposition_audited',
};

/** Cluster → units right (x) and units judged (m) of one chart. */
const clusters: Record<ClusterName, { readonly x: string; readonly m: string }> = {
  codeOverCode: { x: 'v.matched', m: 'v.matched + v.revised + v.missed' },
  netOfOverCoding: { x: 'greatest(0, v.matched - v.unsupported)', m: 'v.matched + v.revised + v.missed' },
  union: { x: 'v.matched', m: 'v.matched + v.revised + v.unsupported + v.missed' },
  weighted: { x: 'v.weighted_right', m: 'v.weighted_total' },
  dx: { x: 'v.dx_matched', m: 'v.dx_matched + v.dx_revised + v.dx_missed' },
  pcs: { x: 'v.pcs_matched', m: 'v.pcs_matched + v.pcs_revised + v.pcs_missed' },
  services: { x: 'v.svc_matched', m: 'v.svc_matched + v.svc_revised + v.svc_missed' },
  poa: { x: 'v.poa_right', m: 'v.poa_audited' },
  modifiers: { x: 'v.modifiers_right', m: 'v.modifiers_audited' },
  units: { x: 'v.units_right', m: 'v.units_audited' },
};

const sumColumns = Object.entries(sums).map(([name, expression]) => `sum(${expression}) as "${name}"`);

const clusterColumns = Object.entries(clusters).flatMap(([name, { x, m }]) => [
  `count(*) filter (where (${m}) > 0) as "${name}_n"`,
  `coalesce(sum(${m}), 0) as "${name}_m"`,
  `coalesce(sum(${x}), 0) as "${name}_x"`,
  `coalesce(sum((${m})::numeric * (${m})), 0) as "${name}_mm"`,
  `coalesce(sum((${x})::numeric * (${x})), 0) as "${name}_xx"`,
  `coalesce(sum((${m})::numeric * (${x})), 0) as "${name}_mx"`,
]);

const clusterOf = (row: SumRow, name: string): ClusterSums => {
  const at = (part: string): number => asNumber(row[`${name}_${part}`]) ?? 0;
  return { n: at('n'), m: at('m'), x: at('x'), mm: at('mm'), xx: at('xx'), mx: at('mx') };
};

/** Scores of primary audits by the civil day of submission: sums, and cross-products for cluster-robust limits. */
export const auditFacts = async (tx: ReadTx, scope: MetricScope, grouping: Grouping): Promise<Cells> => {
  const s = scoped(sources.audits, scope, grouping);
  if (s === null) return new Map();
  const rows = await tx.rows<SumRow>(`select ${s.key} as key, ${[...sumColumns, ...clusterColumns].join(', ')} from ${s.from} where ${s.where} group by 1`, s.parameters);
  return new Map(rows.map((row) => [row.key, {
    sums: Object.fromEntries(Object.keys(sums).map((name) => [name, asNumber(row[name])])),
    clusters: Object.fromEntries(Object.keys(clusters).map((name) => [name, clusterOf(row, name)])),
  }]));
};
