import type { Actor } from '@overread/domain/access';
import { loaderFor } from '@overread/api-identity';
import type { Door, ReadTx } from '@overread/api-platform';
import type { FindingDecision, FindingResponse } from './feedback.model.js';

/** What was said about a finding so far. */
export interface Talk {
  readonly findingId: string;
  readonly response: FindingResponse | null;
  readonly decision: FindingDecision | null;
}

interface Row {
  findingId: string;
  answer: FindingResponse['answer'] | null;
  responseRationale: string;
  reference: string | null;
  answeredAt: Date;
  decision: FindingDecision['decision'] | null;
  decisionRationale: string;
  decidedAt: Date;
  decidedBy: string | null;
}

const toTalk = (row: Row): Talk => ({
  findingId: row.findingId,
  response: row.answer === null ? null : { answer: row.answer, rationale: row.responseRationale, reference: row.reference, answeredAt: row.answeredAt },
  decision: row.decision === null ? null : { decision: row.decision, rationale: row.decisionRationale, decidedAt: row.decidedAt, decidedBy: row.decidedBy },
});

const talksOf = async (tx: ReadTx, findingIds: readonly string[]): Promise<Talk[]> => {
  const rows = await tx.rows<Row>(
    `select f.id as "findingId", r.answer, r.rationale as "responseRationale", r.reference, r.answered_at as "answeredAt",
       d.decision, d.rationale as "decisionRationale", d.decided_at as "decidedAt", p.display_name as "decidedBy"
     from finding f
     left join finding_response r on r.finding_id = f.id
     left join finding_decision d on d.finding_id = f.id
     left join person p on p.id = d.decided_by
     where f.id = any ($1::uuid[])`,
    [findingIds],
  );
  return rows.map(toTalk);
};

/** Answer and decision of a finding, asked for once a request; null when the finding is not the actor's to see. */
export const loadTalk = (context: object, door: Door, actor: Actor, findingId: string): Promise<Talk | null> => loaderFor<Talk>(context, 'finding-talk', { door, actor, rows: talksOf, keyOf: (row) => row.findingId }).load(findingId);
