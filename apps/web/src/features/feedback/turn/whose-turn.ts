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
  /** The coder has something to answer or to acknowledge. */
  readonly isCoders: boolean;
  /** A dispute waits for the auditor. Both may have a turn at once. */
  readonly isAuditors: boolean;
  /** The last days for either, in the facility's zone; null where nothing is waited for. */
  readonly answerBy: string | null;
  readonly decideBy: string | null;
  readonly unanswered: number;
  readonly undecided: number;
}

const closed: Turn = { isCoders: false, isAuditors: false, answerBy: null, decideBy: null, unanswered: 0, undecided: 0 };

/**
 * Whose turn it is and until when: the coder's days count from the release, the auditor's from the earliest dispute that is not
 * decided.
 */
export function whoseTurn({ state, auditedOn, zone, findings }: AuditInTalk): Turn {
  if (state !== 'SUBMITTED' && state !== 'REBUTTED') return closed;
  const unanswered = findings.filter((finding) => !finding.response).length;
  const disputes = findings.filter((finding) => finding.response?.answer === 'DISPUTE' && !finding.decision);
  const raised = disputes.map((finding) => finding.response?.answeredAt ?? '').sort()[0];
  const isCoders = unanswered > 0 || findings.length === 0;
  return {
    isCoders,
    isAuditors: raised !== undefined,
    answerBy: isCoders && auditedOn ? answerDue(auditedOn) : null,
    decideBy: raised === undefined ? null : answerDue(civilDate(zone, Date.parse(raised))),
    unanswered,
    undecided: disputes.length,
  };
}
