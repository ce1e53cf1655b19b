import type { AuditScores, CodeCounts, Score } from '@overread/domain/scoring';
import type { WriteTx } from '@overread/api-platform';

export interface ScoreToStore {
  readonly auditId: string;
  readonly facilityId: string;
  readonly coderId: string | null;
  readonly scoringVersionId: string;
  /** 1 = at submission. */
  readonly edition: number;
  readonly cause: string;
  readonly at: Date;
  readonly scores: AuditScores;
}

const counts = (prefix: string, each: CodeCounts): Record<string, number> => ({ [`${prefix}_matched`]: each.matched, [`${prefix}_revised`]: each.revised, [`${prefix}_unsupported`]: each.unsupported, [`${prefix}_missed`]: each.missed });
const pair = (name: string, score: Score): Record<string, number> => ({ [`${name}_right`]: score.numerator, [`${name}_audited`]: score.denominator });

const row = ({ auditId, facilityId, coderId, scoringVersionId, edition, cause, at, scores }: ScoreToStore): object => ({
  audit_id: auditId,
  edition,
  is_current: true,
  cause,
  at,
  facility_id: facilityId,
  coder_id: coderId,
  scoring_version_id: scoringVersionId,
  ...counts('dx', scores.sections.diagnosis),
  ...counts('pcs', scores.sections.procedure),
  ...counts('svc', scores.sections.service),
  weighted_right: scores.weighted.numerator,
  weighted_total: scores.weighted.denominator,
  clean: scores.record.numerator === 1,
  ...pair('drg', scores.drg),
  ...pair('em', scores.em),
  ...pair('principal', scores.principal),
  ...pair('poa', scores.poa),
  ...pair('disposition', scores.disposition),
  ...pair('modifiers', scores.modifiers),
  ...pair('units', scores.units),
  over_dollars: scores.overDollars,
  under_dollars: scores.underDollars,
});

const names = ['dx', 'pcs', 'svc'].flatMap((section) => ['matched', 'revised', 'unsupported', 'missed'].map((kind) => `${section}_${kind}`));
const fields = ['drg', 'em', 'principal', 'poa', 'disposition', 'modifiers', 'units'].flatMap((field) => [`${field}_right`, `${field}_audited`]);
const columns = ['audit_id', 'edition', 'is_current', 'cause', 'at', 'facility_id', 'coder_id', 'scoring_version_id', ...names, 'weighted_right', 'weighted_total', 'clean', ...fields, 'over_dollars', 'under_dollars'].join(', ');

/** Adds one edition for each audit and makes it the current one; the editions before it are kept. */
export const storeScores = async (tx: WriteTx, scores: readonly ScoreToStore[]): Promise<void> => {
  await tx.rows('update audit_score set is_current = false where is_current and audit_id = any ($1::uuid[])', [scores.map((each) => each.auditId)]);
  await tx.rows(`insert into audit_score (${columns}) select ${columns} from jsonb_populate_recordset(null::audit_score, $1::jsonb)`, [JSON.stringify(scores.map(row))]);
};
