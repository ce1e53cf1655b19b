import { answerDue } from '@overread/domain/rebuttals';
import { civilDate } from '@overread/domain/time';

/** The part of an audit that says who has to do something. */
export interface AuditInTalk {
  readonly state: string;
  /** Civil day in the facility's zone; null before submission. */
  readonly auditedOn?: string | null;
  readonly zone: string;
  readonly findings: readonly { readonly response?: { readonly answer: string; readonly answeredAt: string } | null; readonly decision?: object | null }[];
}

export interface Turn {
  /** Null = nobody: it is closed. */
  readonly who: 'coder' | 'auditor' | null;
  /** The last day for it, in the facility's zone; null when nothing is waited for. */
  readonly dueOn: string | null;
  /** Findings that wait for the coder and for the auditor. */
  readonly unanswered: number;
  readonly undecided: number;
}

const isOpen = (state: string): boolean => state === 'SUBMITTED' || state === 'REBUTTED';

/**
 * Whose turn it is and until when. A dispute is the auditor's even while other findings wait for the coder; its days count
 * from the earliest dispute that is not decided.
 */
export function whoseTurn({ state, auditedOn, zone, findings }: AuditInTalk): Turn {
  const unanswered = findings.filter((finding) => !finding.response).length;
  const disputes = findings.filter((finding) => finding.response?.answer === 'DISPUTE' && !finding.decision);
  const undecided = disputes.length;
  if (!isOpen(state)) return { who: null, dueOn: null, unanswered: 0, undecided: 0 };
  const raised = disputes.map((finding) => finding.response?.answeredAt ?? '').sort()[0];
  if (raised !== undefined) return { who: 'auditor', dueOn: answerDue(civilDate(zone, Date.parse(raised))), unanswered, undecided };
  return { who: 'coder', dueOn: auditedOn ? answerDue(auditedOn) : null, unanswered, undecided };
}
