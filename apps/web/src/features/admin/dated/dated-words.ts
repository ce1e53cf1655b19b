import { formatDate } from '@overread/ui';

/** What a new installation starts with takes effect on this day, before any chart. */
const START = '2000-01-01';

/** "Dec 1, 2026"; "the start" for what was always so. */
export const fromWords = (day: string): string => (day <= START ? 'The start' : formatDate(day));

/** Until when something holds: its last day, or "further notice". */
export const untilWords = (day: string | null): string => (day === null ? 'Further notice' : formatDate(day));

/** What adding something with this first day does to figures. */
export const effectWords = (from: string | null, today: string): string => {
  if (from === null) return 'Choose the first day that it holds for.';
  if (from > today) return `Until ${formatDate(from)} everything stays as it is.`;
  return from === today ? 'It holds from today on; earlier days keep theirs.' : `It holds from ${formatDate(from)} on: figures of the days since then change.`;
};
