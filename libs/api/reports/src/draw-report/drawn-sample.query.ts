import type { JudgedChart, SampledStratum } from '@overread/domain/reports';
import type { ReadTx } from '@overread/api-platform';

/** The latest draw of a chain of extensions: one sample, whichever of its draws was asked for. */
export interface ReportedDraw {
  readonly id: string;
  readonly rootDrawId: string;
  readonly number: number;
  readonly planName: string;
  readonly method: string;
  readonly methodVersion: string;
  readonly stratifiedBy: string | null;
  readonly seed: string;
  readonly frameHash: string;
  readonly population: number;
  readonly frame: number;
  readonly facilityIds: readonly string[];
  readonly isExtended: boolean;
  /** Every chart of the frame had the same chance. */
  readonly hasEqualChances: boolean;
  readonly drawnAt: Date;
}

export const reportedDraw = (tx: ReadTx, drawId: string): Promise<ReportedDraw | null> =>
  tx.row<ReportedDraw>(
    `select d.id, d.root_draw_id as "rootDrawId", d.number, p.name as "planName", d.method, d.method_version as "methodVersion",
       case d.method when 'stratified' then d.parameters->>'stratifyBy' when 'quota' then 'coder' end as "stratifiedBy",
       d.seed, d.frame_hash as "frameHash", d.population_count as population, d.frame_count as frame, d.facility_ids as "facilityIds",
       d.extends_draw_id is not null as "isExtended", d.drawn_at as "drawnAt",
       (select coalesce(max(u.pi) - min(u.pi) < 1e-12, false) from draw_unit u where u.draw_id = d.id and u.excluded_reason is null) as "hasEqualChances"
     from draw asked join draw d on d.root_draw_id = asked.root_draw_id join plan p on p.id = d.plan_id
     where asked.id = $1 order by d.number desc limit 1`,
    [drawId],
  );

interface ChartRow {
  readonly stratum: string;
  readonly pi: number | null;
  readonly isAudited: boolean;
  readonly inError: boolean | null;
  readonly over: string | null;
  readonly under: string | null;
}

/** Every stratum of the frame with its drawn charts, substitutes in the place of what could not be audited, in byte order of the keys. */
export const drawnSample = async (tx: ReadTx, { id, rootDrawId }: ReportedDraw): Promise<SampledStratum[]> => {
  const strata = await tx.rows<{ stratum: string; population: number }>('select stratum, population from draw_stratum where draw_id = $1 order by stratum collate "C"', [id]);
  const charts = await tx.rows<ChartRow>(
    `select s.stratum, c.pi, f.audit_id is not null as "isAudited", not f.clean as "inError", f.over_dollars as over, f.under_dollars as under
     from draw e
     join sampled_chart s on s.draw_id = e.id
     join audit a on a.sampled_chart_id = s.id and a.kind = 'primary' and a.state <> 'replaced'
     left join sample_chance c on c.sampled_chart_id = s.id and c.draw_id = $1
     left join fact_audit f on f.audit_id = a.id
     where e.root_draw_id = $2`,
    [id, rootDrawId],
  );
  const byStratum = new Map<string, ChartRow[]>(strata.map(({ stratum }) => [stratum, []]));
  for (const chart of charts) byStratum.get(chart.stratum)?.push(chart);
  return strata.map(({ stratum, population }) => {
    const drawn = byStratum.get(stratum) ?? [];
    return { stratum, N: population, drawn: drawn.length, certain: drawn.filter(({ pi }) => pi === 1).length, charts: drawn.filter(({ isAudited }) => isAudited).map(judged) };
  });
};

const judged = ({ pi, inError, over, under }: ChartRow): JudgedChart => ({ pi, inError: inError === true, over: Number(over ?? 0), under: Number(under ?? 0) });
