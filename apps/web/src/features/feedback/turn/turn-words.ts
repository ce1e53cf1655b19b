import { formatDate } from '@overread/ui';
import type { Turn } from './whose-turn.js';

/** Whose turn it is, to the person who reads it. */
export function turnWords({ who }: Turn, isCoder: boolean): string {
  if (who === null) return 'Closed';
  if (who === 'coder') return isCoder ? 'Your turn' : 'Coder’s turn';
  return isCoder ? 'Auditor’s turn' : 'Waits for a decision';
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What is left to do, as a sentence. */
export function leftWords({ who, unanswered, undecided }: Turn, findings: number): string {
  if (who === null) return 'Everything is answered and decided.';
  if (findings === 0) return 'No findings: the coder only has to acknowledge it.';
  const parts = [unanswered > 0 ? `${plural(unanswered, 'finding')} to answer` : '', undecided > 0 ? `${plural(undecided, 'dispute')} to decide` : ''].filter((part) => part !== '');
  return `${parts.join(', ')}.`;
}

/** "by Nov 19, 2026", "was due Nov 19, 2026"; empty when nothing is waited for. */
export const dueWords = (dueOn: string | null, today: string): string => (dueOn === null ? '' : dueOn < today ? `was due ${formatDate(dueOn)}` : `by ${formatDate(dueOn)}`);
