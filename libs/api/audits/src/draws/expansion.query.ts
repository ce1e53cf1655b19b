import { decideExpansion, type ExpansionDecision, type ExpansionTrigger } from '@overread/domain/sampling';
import { isRefusal } from '@overread/domain/statistics';
import type { PlanParameters } from '@overread/api-sampling';
import type { ReadTx } from '@overread/api-platform';

/** Where a discovery sample stands. */
export interface Expansion extends ExpansionDecision {
  /** Charts judged so far, charts to judge, and charts judged with an error. */
  readonly judged: number;
  readonly ofCharts: number;
  readonly withError: number;
  readonly sentence: string;
}

interface Row {
  readonly parameters: PlanParameters;
  readonly frame: number;
  readonly charts: number;
  readonly judged: number;
  readonly with_error: number;
  readonly wrong: number | null;
  readonly charges: number | null;
}

/** One-sided level of what a discovery sample shows. */
const level = 0.95;

const triggerOf = ({ expandWhen, expandAt }: PlanParameters): ExpansionTrigger =>
  expandWhen === 'rate' || expandWhen === 'dollars' ? { kind: expandWhen, atLeast: expandAt ?? 0 } : { kind: 'charts', moreThan: expandAt ?? 0 };

const sentenceOf = ({ next, more, upper }: ExpansionDecision, { judged, charts, with_error: withError }: Row): string => {
  const found = `${withError} of ${judged} judged ${judged === 1 ? 'chart holds' : 'charts hold'} an error`;
  if (next === 'expand') return `${found}: the sample grows by ${more} to its full size.`;
  if (next === 'wait') return `${found}; ${charts - judged} still to be judged.`;
  return `${found}: it does not grow. With 95 % confidence at most ${((upper ?? 1) * 100).toFixed(1)} % of the frame’s charts hold an error.`;
};

/**
 * What a discovery draw says of growing; null for other methods, for a draw that was extended, for whoever does not see all of its
 * facilities, and where the charges that it is judged by are not known.
 */
export const expansionOf = async (tx: ReadTx, drawId: string): Promise<Expansion | null> => {
  const row = await tx.row<Row>(
    `select d.parameters, d.frame_count as frame, count(a.id)::integer as charts, count(a.submitted_at)::integer as judged,
       (count(*) filter (where a.submitted_at is not null and not x.clean))::integer as with_error,
       sum(x.over_dollars + x.under_dollars) filter (where a.submitted_at is not null)::double precision as wrong,
       sum((s.header->>'totalCharges')::numeric) filter (where a.submitted_at is not null)::double precision as charges
     from draw d
     join audit a on a.draw_id = d.id and a.kind = 'primary' and a.state <> 'replaced'
     join sampled_chart s on s.id = a.sampled_chart_id
     left join audit_score x on x.audit_id = a.id and x.is_current
     where d.id = $1 and d.method = 'discovery' and d.extends_draw_id is null and not exists (select 1 from draw e where e.extends_draw_id = d.id)
       and ((select app_sees_all()) or d.facility_ids <@ (select app_facilities())::uuid[])
     group by d.id`,
    [drawId],
  );
  if (row === null) return null;
  const { frame: population, charts: discovery, judged, with_error: withError, wrong, charges } = row;
  const full = Math.min(population, Math.max(discovery, row.parameters.n ?? discovery));
  const decision = decideExpansion({ discovery, full, population, trigger: triggerOf(row.parameters), conf: level }, { judged, withError, wrong, paid: charges });
  return isRefusal(decision) ? null : { ...decision, judged, ofCharts: discovery, withError, sentence: sentenceOf(decision, row) };
};
