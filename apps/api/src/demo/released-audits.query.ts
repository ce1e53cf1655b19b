import type { CodedChart } from '@overread/domain/charts';
import type { ReadTx } from '@overread/api-platform';

export interface ReleasedFinding {
  readonly id: string;
  readonly changeKey: string;
  readonly version: number;
}

/** A submitted audit with its findings, as the coder finds it. */
export interface ReleasedAudit {
  readonly id: string;
  readonly coderCode: string;
  readonly auditorCode: string;
  readonly facilityCode: string;
  readonly zone: string;
  readonly accountNumber: string;
  readonly frozen: CodedChart;
  /** Civil day of submission in the facility's zone. */
  readonly auditedOn: string;
  readonly findings: readonly ReleasedFinding[];
}

export const releasedAudits = (tx: ReadTx): Promise<ReleasedAudit[]> =>
  tx.rows<ReleasedAudit>(
    `select a.id, c.code as "coderCode", u.code as "auditorCode", f.code as "facilityCode", f.zone, s.header->>'accountNumber' as "accountNumber", s.frozen, a.audited_on::text as "auditedOn",
       coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'changeKey', x.change_key, 'version', x.version) order by x.position) from finding x where x.audit_id = a.id), '[]') as findings
     from audit a join sampled_chart s on s.id = a.sampled_chart_id join facility f on f.id = a.facility_id join person c on c.id = a.coder_id join person u on u.id = a.claimed_by
     where a.state = 'submitted' and a.kind = 'primary' order by a.submitted_at, f.code, s.header->>'accountNumber'`,
  );
