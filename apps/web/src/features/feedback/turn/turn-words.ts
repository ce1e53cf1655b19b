import { formatDate } from '@overread/ui';
import type { Turn } from './whose-turn.js';

/** Whose turn it is, to the person who reads it. */
export function turnWords({ isCoders, isAuditors }: Turn, isCoder: boolean): string {
  const coders = isCoder ? 'Your turn' : 'Coder’s turn';
  const auditors = isCoder ? 'Auditor’s turn' : 'Waits for a decision';
  if (isCoders && isAuditors) return isCoder ? coders : auditors;
  return isCoders ? coders : isAuditors ? auditors : 'Closed';
}

/** The day that matters to the reader: their own first, the other's where only that is waited for. */
export const dueOf = ({ answerBy, decideBy }: Turn, isCoder: boolean): string | null => (isCoder ? answerBy ?? decideBy : decideBy ?? answerBy);

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What is left to do, as a sentence. */
export function leftWords({ isCoders, isAuditors, unanswered, undecided }: Turn, findings: number, isCoder: boolean): string {
  if (!isCoders && !isAuditors) return 'Everything is answered and decided.';
  if (findings === 0) return isCoder ? 'No findings: acknowledge it and you are done.' : 'No findings: the coder only has to acknowledge it.';
  const parts = [unanswered > 0 ? `${plural(unanswered, 'finding')} to answer` : '', undecided > 0 ? `${plural(undecided, 'dispute')} to decide` : ''].filter((part) => part !== '');
  return `${parts.join(', ')}.`;
}

/** "By Nov 19, 2026", "Overdue since Nov 19, 2026"; empty when nothing is waited for. */
export const dueWords = (dueOn: string | null, today: string): string => (dueOn === null ? '' : dueOn < today ? `Overdue since ${formatDate(dueOn)}` : `By ${formatDate(dueOn)}`);
