import type { ReadTx } from '@overread/api-platform';
import type { CalibrationSession } from './calibration.model.js';
import { isReview } from './session-reviews.query.js';

type Counts = 'charts' | 'reviewers' | 'submitted' | 'due';

/** Calibration sessions, the latest first, each with its extensions; at most 100. */
export const calibrationSessions = async (tx: ReadTx, drawId: string | null): Promise<CalibrationSession[]> => {
  const rows = await tx.rows<Omit<CalibrationSession, Counts> & Readonly<Record<Counts, string>>>(
    `select d.id as "drawId", p.name as "planName", d.number, d.drawn_at as "drawnAt", count(distinct a.sampled_chart_id) filter (where ${isReview}) as charts, count(distinct coalesce(a.claimed_by, a.auditor_id)) as reviewers,
       count(*) filter (where a.submitted_at is not null and ${isReview}) as submitted, count(*) filter (where ${isReview}) as due
     from draw d
     join plan p on p.id = d.plan_id
     join draw e on e.root_draw_id = d.id and e.parameters->>'calibration' = 'true'
     join audit a on a.draw_id = e.id
     where d.extends_draw_id is null and ($1::uuid is null or d.id = (select root_draw_id from draw where id = $1))
     group by d.id, p.name order by d.drawn_at desc, d.id limit 100`,
    [drawId],
  );
  return rows.map((row) => ({ ...row, charts: Number(row.charts), reviewers: Number(row.reviewers), submitted: Number(row.submitted), due: Number(row.due) }));
};
