import type { CodedChart } from '@overread/domain/charts';
import type { ReadTx } from '@overread/api-platform';

/** An audit of a draw that waits for its auditor. */
export interface WaitingAudit {
  readonly id: string;
  readonly kind: 'primary' | 'blind_second';
  readonly auditorCode: string;
  readonly facilityCode: string;
  readonly zone: string;
  readonly accountNumber: string;
  readonly frozen: CodedChart;
}

/** In the order of their accounts, which no build changes. */
export const waitingAudits = (tx: ReadTx, drawId: string): Promise<WaitingAudit[]> =>
  tx.rows<WaitingAudit>(
    `select a.id, a.kind, p.code as "auditorCode", f.code as "facilityCode", f.zone, s.header->>'accountNumber' as "accountNumber", s.frozen
     from audit a join sampled_chart s on s.id = a.sampled_chart_id join person p on p.id = a.auditor_id join facility f on f.id = a.facility_id
     where a.draw_id = $1 and a.state = 'assigned' order by p.code, f.code, s.header->>'accountNumber', a.kind`,
    [drawId],
  );
