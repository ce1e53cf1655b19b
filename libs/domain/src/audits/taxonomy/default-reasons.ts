import type { ErrorReason } from './taxonomy.js';

/** Why something is wrong; each says whether the coder answers for it. */
export const defaultReasons: readonly ErrorReason[] = [
  { code: 'guideline-not-applied', name: 'Guideline not applied', description: 'A coding guideline, Coding Clinic advice or payer policy was known to apply and was not applied.', attributable: true },
  { code: 'documentation-missed', name: 'Documentation missed', description: 'The record says it and the coder did not see it.', attributable: true },
  { code: 'other-coder-error', name: 'Other coder error', description: 'A slip of any other kind.', attributable: true },
  { code: 'documentation-poor', name: 'Documentation itself poor', description: 'The record is silent, unclear or contradicts itself.', attributable: false },
  { code: 'system-or-local-rule', name: 'System, interface or local rule', description: 'An interface, an encoder or a rule of the site made it so.', attributable: false },
];
