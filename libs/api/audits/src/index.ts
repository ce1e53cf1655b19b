import { AuditEntity } from './audit/audit.entity.js';
import { AuditsTables1764000000070 } from './migrations/audits-1-tables.js';

export { auditAnswer } from './audit/audit-answer.js';
export { AuditEntity } from './audit/audit.entity.js';
export * from './audit/audit.model.js';
export { auditsWhere, oneAudit } from './audit/audit-rows.query.js';
export * from './audits.module.js';
export { expandDraw } from './draws/expand-draw.command.js';
export { expansionOf } from './draws/expansion.query.js';
export { substituteChart } from './draws/substitute-chart.command.js';
export * from './findings/finding.model.js';
export { findingsOfAudits, oneFinding } from './findings/finding-rows.query.js';
export { claimAudit, claimNext } from './queue/claim-next.command.js';
export { scoresOfAudits } from './scores/score-lines.js';
export { storeScores } from './scores/store-scores.js';
export { landSecondReviews } from './second-reviews/land-second-reviews.js';
export { auditFrame, type AuditFrame } from './submit/audit-frame.query.js';
export { releaseAudits } from './submit/release-audits.js';
export { judge, submitAudit } from './submit/submit-audit.command.js';
export { submitWorksheets, type FinishedWorksheet } from './submit/submit-worksheets.command.js';
export { undoSubmit } from './submit/undo-submit.command.js';
export { patchAudit } from './worksheet/patch-audit.command.js';

export const auditsEntities = [AuditEntity];
export const auditsMigrations = [AuditsTables1764000000070];
