import type { CellCluster, ClusterName, FactName } from '@overread/domain/metrics';
import { scoped, sources, type Grouping, type MetricScope, type ReadTx } from '@overread/api-platform';
import { asNumber, type Cells, type SumRow } from './cell.js';
import { weighedAudits } from './weighed-audits.js';

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

/** Scored findings of an audit, laid out beside its row where they are asked for. */
const scoredFindings = 'v.scored_findings';

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
  chartMean: { x: 'coalesce(v.matched::numeric / nullif(v.matched + v.revised + v.missed, 0), 0)', m: '(v.matched + v.revised + v.missed > 0)::integer' },
  records: { x: 'v.clean::integer', m: '1' },
  drg: { x: 'v.drg_right', m: 'v.drg_audited' },
  em: { x: 'v.em_right', m: 'v.em_audited' },
  principal: { x: 'v.principal_right', m: 'v.principal_audited' },
  disposition: { x: 'v.disposition_right', m: 'v.disposition_audited' },
  errorsOfCodes: { x: scoredFindings, m: 'v.matched + v.revised + v.unsupported + v.missed' },
  errorsOfCharts: { x: scoredFindings, m: '1' },
};

const sumColumns = Object.entries(sums).map(([name, expression]) => `sum(${expression}) as "${name}"`);

/** Weighted sums are floats: weights are quotients, and a cell with equal ones is never read from them. */
const clusterColumns = (names: readonly ClusterName[], weight: string): string[] => names.flatMap((name) => {
  const { x, m } = clusters[name];
  const judged = `filter (where (${m}) > 0)`;
  return [
    `count(*) ${judged} as "${name}_n"`,
    `coalesce(sum(${m}), 0) as "${name}_m"`,
    `coalesce(sum(${x}), 0) as "${name}_x"`,
    `coalesce(sum((${m})::numeric * (${m})), 0) as "${name}_mm"`,
    `coalesce(sum((${x})::numeric * (${x})), 0) as "${name}_xx"`,
    `coalesce(sum((${m})::numeric * (${x})), 0) as "${name}_mx"`,
    `coalesce(sum(${weight}) ${judged}, 0) as "${name}_w"`,
    `coalesce(sum(${weight} * ${weight}) ${judged}, 0) as "${name}_ww"`,
    `coalesce(sum(${weight} * (${m})), 0) as "${name}_wm"`,
    `coalesce(sum(${weight} * (${x})), 0) as "${name}_wx"`,
    `coalesce(sum((${weight} * (${m})) ^ 2), 0) as "${name}_wmm"`,
    `coalesce(sum((${weight} * (${x})) ^ 2), 0) as "${name}_wxx"`,
    `coalesce(sum(${weight} * ${weight} * (${m}) * (${x})), 0) as "${name}_wmx"`,
  ];
});

const clusterOf = (row: SumRow, name: string): CellCluster => {
  const at = (part: string): number => asNumber(row[`${name}_${part}`]) ?? 0;
  return { n: at('n'), m: at('m'), x: at('x'), mm: at('mm'), xx: at('xx'), mx: at('mx'), weighted: { w: at('w'), ww: at('ww'), wm: at('wm'), wx: at('wx'), wmm: at('wmm'), wxx: at('wxx'), wmx: at('wmx') } };
};

/**
 * Scores of primary audits by the civil day of submission: sums, and cross-products for cluster-robust limits. Both kinds of sample
 * together estimate nothing, and focused ones have no chance: there every chart counts the same.
 *
 * @param names clusters that are asked for
 */
export const auditFacts = async (tx: ReadTx, names: readonly ClusterName[], scope: MetricScope, grouping: Grouping): Promise<Cells> => {
  const s = scoped(sources.audits, scope, grouping);
  if (s === null) return new Map();
  const isWeighed = scope.sampleKind === 'random' && names.length > 0;
  const counted = names.some((name) => clusters[name].x === scoredFindings) ? `, (select count(*)::integer from effective_finding e where e.audit_id = v.audit_id and e.scored) as scored_findings` : '';
  // Laid out once a row (offset 0): every sum reads what was counted.
  const audited = `select ${s.key} as key, v.*${counted} from ${s.from} where ${s.where} offset 0`;
  const laid = isWeighed ? weighedAudits(audited, grouping) : audited;
  const columns = [...sumColumns, ...clusterColumns(names, isWeighed ? 'v.weight' : '1::double precision')];
  const rows = await tx.rows<SumRow>(`select v.key, ${columns.join(', ')} from (${laid}) v group by 1`, s.parameters);
  return new Map(rows.map((row) => [row.key, {
    sums: Object.fromEntries(Object.keys(sums).map((name) => [name, asNumber(row[name])])),
    clusters: Object.fromEntries(names.map((name) => [name, clusterOf(row, name)])),
  }]));
};
