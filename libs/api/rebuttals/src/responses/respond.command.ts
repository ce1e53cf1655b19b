import type { Answer } from '@overread/domain/rebuttals';
import { done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { answeredAudits, type AnsweredAudit } from './audit-answers.query.js';
import { moveAudits } from './move-audits.js';

export interface Response {
  readonly findingId: string;
  readonly answer: Answer;
  readonly rationale: string;
  readonly reference: string | null;
  readonly now: Date;
}

interface FindingToAnswer {
  readonly id: string;
  readonly auditId: string;
  readonly coderId: string | null;
  readonly facilityId: string;
  readonly answer: string | null;
}

const answerable = (tx: WriteTx, response: Response, finding: FindingToAnswer | undefined, audits: ReadonlyMap<string, AnsweredAudit>): Result<FindingToAnswer> => {
  if (finding === undefined || finding.coderId !== tx.actor.personId) return notFound('finding');
  if (response.answer === 'dispute' && response.rationale.trim() === '') return refuse('INVALID', 'A dispute needs a rationale that the auditor can judge.', { field: 'rationale', remedy: 'Say what in the record or the guidelines supports your code.' });
  const audit = audits.get(finding.auditId);
  if (audit === undefined) return notFound('finding');
  if (finding.answer !== null) return refuse('ALREADY_DONE', 'This finding is answered already.');
  if (audit.state !== 'submitted' && audit.state !== 'rebutted') return refuse('NOT_ALLOWED', 'This audit is closed.');
  return done(finding);
};

const store = (tx: WriteTx, answered: readonly { readonly response: Response; readonly finding: FindingToAnswer }[]): Promise<unknown> =>
  tx.rows(
    `insert into finding_response (id, finding_id, audit_id, facility_id, coder_id, answer, rationale, reference, answered_at)
     select x.id, x."findingId", x."auditId", x."facilityId", x."coderId", x.answer, x.rationale, x.reference, x.now
     from jsonb_to_recordset($1::jsonb) as x(id uuid, "findingId" uuid, "auditId" uuid, "facilityId" uuid, "coderId" uuid, answer text, rationale text, reference text, now timestamptz)`,
    [JSON.stringify(answered.map(({ response, finding }) => ({ ...response, id: newId(), auditId: finding.auditId, facilityId: finding.facilityId, coderId: finding.coderId, rationale: response.rationale.trim() })))],
  );

/** The coder agrees with findings or disputes them, each once and at its own time; a dispute needs a rationale. All of them, or none. */
export const respondToFindings = async (tx: WriteTx, responses: readonly Response[]): Promise<Result<{ answered: number }>> => {
  const found = await tx.rows<FindingToAnswer>('select id, audit_id as "auditId", coder_id as "coderId", facility_id as "facilityId", answer from effective_finding where id = any ($1::uuid[])', [responses.map((each) => each.findingId)]);
  const [findings, audits] = [new Map(found.map((each) => [each.id, each])), await answeredAudits(tx, [...new Set(found.map((each) => each.auditId))])];
  const answered: { readonly response: Response; readonly finding: FindingToAnswer }[] = [];
  for (const response of responses) {
    const finding = answerable(tx, response, findings.get(response.findingId), audits);
    if (!finding.ok) return finding;
    answered.push({ response, finding: finding.value });
  }
  await store(tx, answered);
  for (const { response, finding } of answered) tx.record({ noun: 'finding', recordId: finding.id, facilityId: finding.facilityId, coderId: finding.coderId, after: { answer: response.answer, rationale: response.rationale.trim() } });
  await moveAudits(tx, new Map(answered.map(({ response, finding }) => [finding.auditId, response.now])));
  return done({ answered: answered.length });
};

export const respondToFinding = async (tx: WriteTx, response: Response): Promise<Result<{ id: string }>> => {
  const result = await respondToFindings(tx, [response]);
  return result.ok ? done({ id: response.findingId }) : result;
};
