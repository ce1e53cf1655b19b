import type { FeedbackAuditFragment, FeedbackFindingFragment } from '@overread/schema';

export type FeedbackFinding = FeedbackFindingFragment;
export type FeedbackAudit = FeedbackAuditFragment;
