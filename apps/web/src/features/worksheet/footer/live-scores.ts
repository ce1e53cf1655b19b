import { annotatedChanges, auditedChart, describeFinding, type AuditDraft, type Taxonomy } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import { defaultScoring, scoreAudit, type AuditScores, type Weights } from '@overread/domain/scoring';

/** The API's JSON of a scoring version's weights; parts that are not numbers are the default's. */
export const readWeights = (json: unknown): Weights => {
  const given = (typeof json === 'object' && json !== null ? json : {}) as Partial<Record<keyof Weights, unknown>>;
  const { paymentAffecting, other } = defaultScoring.weights;
  return { paymentAffecting: Number(given.paymentAffecting ?? paymentAffecting), other: Number(given.other ?? other) };
};

/** Every score as it would be if the worksheet were submitted now: a change that nothing is said about yet counts against the coder. */
export const liveScores = (frozen: CodedChart, draft: AuditDraft, taxonomy: Taxonomy, weights: Weights): AuditScores => {
  const findings = annotatedChanges(frozen, draft).flatMap((each) => describeFinding(each, taxonomy) ?? []);
  const scored = findings.map(({ change, attributable, educationalOnly, paymentAffecting, overDollars, underDollars }) => ({ changeKey: change.key, scored: attributable && !educationalOnly, paymentAffecting, overDollars, underDollars }));
  return scoreAudit(frozen, auditedChart(draft), scored, weights);
};
