import { daysBetween, isoWeekday } from '@overread/domain/time';
import { formatDate } from '@overread/ui';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export interface Due { readonly words: string; readonly isOverdue: boolean }

/** When something is due, in words: "Due Thu", "Overdue by 2 days". Both are civil days of the facility's zone. */
export const dueWords = (dueOn: string, today: string): Due => {
  const days = daysBetween(today, dueOn);
  if (days < 0) return { words: days === -1 ? 'Overdue by 1 day' : `Overdue by ${-days} days`, isOverdue: true };
  if (days === 0) return { words: 'Due today', isOverdue: false };
  if (days === 1) return { words: 'Due tomorrow', isOverdue: false };
  return { words: `Due ${days < 7 ? weekdays[isoWeekday(dueOn) - 1] ?? '' : formatDate(dueOn)}`, isOverdue: false };
};
