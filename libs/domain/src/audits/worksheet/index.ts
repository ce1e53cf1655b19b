export * from './apply-patch.js';
export * from './audit-draft.js';
export * from './draft-findings.js';
export * from './draft-gaps.js';
export * from './parse-patch.js';
export type * from './worksheet-patch.js';
