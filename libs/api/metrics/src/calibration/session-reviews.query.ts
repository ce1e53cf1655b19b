import { unseenAudits, type ReadTx } from '@overread/api-platform';
import { worstSeverity } from '../agreement/worst-severity-sql.js';

/** One review of one chart of a session, made or still to be made. */
export interface SessionReview {
  readonly sampledChartId: string;
  readonly chartId: string;
  readonly accountNumber: string;
  readonly facility: string;
  readonly workType: string;
  readonly auditId: string;
  /** Null where anybody may claim it, which a calibration never leaves open. */
  readonly reviewerId: string | null;
  readonly isPrimary: boolean;
  /** Set aside, replaced with its chart, or settled by an imported list: not this auditor's judgement. */
  readonly isSkipped: boolean;
  readonly isSubmitted: boolean;
  /** The person asking has a review of the same chart to make: nothing of this one is theirs to see. */
  readonly isUnseen: boolean;
  /** As first submitted; null while it is not. */
  readonly found: boolean | null;
  /** Place on the scale of severities, 0 to 3. */
  readonly worst: number;
}

/** Neither set aside, nor replaced with its chart, nor brought in: whose judgement an imported list is, nobody knows. */
export const isReview = "(a.state not in ('skipped', 'replaced') and a.origin = 'worksheet')";

/** Every review of a calibration session and its extensions, by facility and account; none when the draw is no calibration. */
export const sessionReviews = (tx: ReadTx, drawId: string): Promise<SessionReview[]> =>
  tx.rows<SessionReview>(
    `select s.id as "sampledChartId", a.chart_id as "chartId", s.header->>'accountNumber' as "accountNumber", f.name as facility, w.name as "workType", a.id as "auditId",
       coalesce(a.claimed_by, a.auditor_id) as "reviewerId", a.kind = 'primary' as "isPrimary", not ${isReview} as "isSkipped", a.submitted_at is not null and ${isReview} as "isSubmitted",
       a.id = any (${unseenAudits}) as "isUnseen", not x.clean as found, ${worstSeverity('a.id')} as worst
     from audit a
     join draw d on d.id = a.draw_id and d.parameters->>'calibration' = 'true'
     join sampled_chart s on s.id = a.sampled_chart_id
     join facility f on f.id = a.facility_id
     join work_type w on w.code = a.work_type_code
     left join audit_score x on x.audit_id = a.id and x.edition = 1
     where d.root_draw_id = (select root_draw_id from draw where id = $1)
     order by f.name, s.header->>'accountNumber', s.id, a.kind desc, a.id`,
    [drawId],
  );
