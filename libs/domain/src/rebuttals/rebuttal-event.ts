import type { AuditEvent } from '../audits/index.js';
import type { Answer, Decision } from './effective-finding.js';

export interface Answered {
  readonly answer: Answer | null;
  readonly decision: Decision | null;
}

/**
 * What the answers and decisions of an audit's findings add up to: `dispute` while any dispute waits, `decide-all` when all
 * disputes are decided and nothing waits for the coder, `agree-all` when every finding is agreed with; null while the coder has
 * findings left and has disputed none. An audit without findings is agreed with when the coder acknowledges it.
 */
export const rebuttalEvent = (findings: readonly Answered[]): AuditEvent | null => {
  if (findings.some((each) => each.answer === 'dispute' && each.decision === null)) return 'dispute';
  if (findings.some((each) => each.answer === null)) return null;
  return findings.some((each) => each.answer === 'dispute') ? 'decide-all' : 'agree-all';
};
