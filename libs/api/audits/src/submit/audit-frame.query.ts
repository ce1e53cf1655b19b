import type { AuditDraft } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import type { Weights } from '@overread/domain/scoring';
import type { ReadTx } from '@overread/api-platform';

/** All that judging an audit needs beside the worksheet. */
export interface AuditFrame {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly facilityId: string;
  readonly zone: string;
  readonly coderId: string | null;
  readonly workTypeCode: string;
  readonly projectable: boolean;
  readonly kind: string;
  readonly scoringVersionId: string;
  readonly weights: Weights;
  readonly frozen: CodedChart;
  readonly draft: AuditDraft | null;
  readonly accountNumber: string;
  readonly facilityCode: string;
}

const select = `
  select a.id, a.state, a.version, a.facility_id as "facilityId", f.zone, f.code as "facilityCode", a.coder_id as "coderId", a.work_type_code as "workTypeCode", a.projectable, a.kind,
         a.scoring_version_id as "scoringVersionId", v.weights, s.frozen, a.draft, s.header->>'accountNumber' as "accountNumber"
  from audit a
  join sampled_chart s on s.id = a.sampled_chart_id
  join facility f on f.id = a.facility_id
  join scoring_version v on v.id = a.scoring_version_id`;

export const auditFrame = (tx: ReadTx, id: string): Promise<AuditFrame | null> => tx.row<AuditFrame>(`${select} where a.id = $1`, [id]);

export const framesOf = (tx: ReadTx, ids: readonly string[]): Promise<AuditFrame[]> => tx.rows<AuditFrame>(`${select} where a.id = any ($1::uuid[])`, [ids]);

/** Primary audits of a draw and its extensions, by account. */
export const framesOfDraw = (tx: ReadTx, drawId: string, accounts: readonly string[]): Promise<AuditFrame[]> =>
  tx.rows<AuditFrame>(
    `${select} join draw d on d.id = a.draw_id
     where d.root_draw_id = (select root_draw_id from draw where id = $1) and a.kind = 'primary' and s.header->>'accountNumber' = any ($2::text[])`,
    [drawId, accounts],
  );
