import type { WriteTx } from '@overread/api-platform';
import { storeScores } from '../scores/store-scores.js';
import { storeFindings } from './store-findings.js';
import type { Submission } from './submission.js';

/** Stores findings and first scores of audits whose state the caller has moved: the one way a score comes into being. */
export const releaseAudits = async (tx: WriteTx, submissions: readonly Submission[]): Promise<void> => {
  if (submissions.length === 0) return;
  await storeFindings(tx, submissions);
  await storeScores(tx, submissions.map(({ auditId, facilityId, coderId, scoringVersionId, at, scores }) => ({ auditId, facilityId, coderId, scoringVersionId, edition: 1, cause: 'submitted', at, scores })));
};
