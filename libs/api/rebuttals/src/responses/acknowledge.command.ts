import { done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { answeredAudits } from './audit-answers.query.js';
import { moveAudits } from './move-audits.js';

/** The coder has seen audits without findings, each at its own time: they are accepted. All of them, or none. */
export const acknowledgeAudits = async (tx: WriteTx, times: ReadonlyMap<string, Date>): Promise<Result<{ acknowledged: number }>> => {
  const audits = await answeredAudits(tx, [...times.keys()]);
  for (const id of times.keys()) {
    const audit = audits.get(id);
    if (audit === undefined || audit.coderId !== tx.actor.personId) return notFound('audit');
    if (audit.findings.length > 0) return refuse('INVALID', 'This audit has findings: answer each of them.', { remedy: 'Agree or dispute every finding.' });
    if (audit.state !== 'submitted') return refuse('ALREADY_DONE', 'This audit is acknowledged already.');
  }
  await moveAudits(tx, times);
  return done({ acknowledged: times.size });
};

export const acknowledgeAudit = async (tx: WriteTx, auditId: string, now: Date): Promise<Result<{ id: string }>> => {
  const result = await acknowledgeAudits(tx, new Map([[auditId, now]]));
  return result.ok ? done({ id: auditId }) : result;
};
