import { auditedChart, type AuditDraft } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import { scoreAudit, type ScoredFinding, type Weights } from '@overread/domain/scoring';
import { scoreLinesOf, type ScoreLineLike } from '../../../shared/audits/score-lines.js';

/** One method's score as it is and as it would be. */
export interface ScoreEffect { readonly before: ScoreLineLike; readonly after: ScoreLineLike }

export interface CountedFinding extends ScoredFinding { readonly id: string }

/**
 * What conceding one finding would do to the scores of its audit, by the same functions that the server scores with. Only
 * methods that move; none when the finding is not scored anyhow.
 */
export function effectOfConceding(frozen: CodedChart, draft: AuditDraft, findings: readonly CountedFinding[], conceded: string, weights: Weights): ScoreEffect[] {
  const audited = auditedChart(draft);
  const before = scoreLinesOf(scoreAudit(frozen, audited, findings, weights));
  const after = scoreLinesOf(scoreAudit(frozen, audited, findings.map((finding) => (finding.id === conceded ? { ...finding, scored: false } : finding)), weights));
  return before.flatMap((line, at) => {
    const other = after[at];
    return other !== undefined && (other.numerator !== line.numerator || other.denominator !== line.denominator) ? [{ before: line, after: other }] : [];
  });
}
