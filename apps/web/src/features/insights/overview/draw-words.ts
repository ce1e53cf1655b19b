import type { InsightsQueueQuery } from '@overread/schema';
import { formatCount, formatPercent } from '@overread/ui';

export type DrawNode = InsightsQueueQuery['draws']['edges'][number]['node'];

/** Draws still being audited first, in the order they came; finished ones after them. */
export const byUnfinished = (draws: readonly DrawNode[]): DrawNode[] => {
  const isDone = ({ progress }: DrawNode): boolean => progress.submitted >= progress.total;
  return [...draws.filter((draw) => !isDone(draw)), ...draws.filter(isDone)];
};

/** "12 of 40 audited (30.0 %)"; a draw without audits has nothing to be a share of. */
export const progressWords = ({ progress: { submitted, total } }: DrawNode): string =>
  total === 0 ? 'no audits' : `${formatCount(submitted)} of ${formatCount(total)} audited (${formatPercent(submitted / total)})`;

/** Per cent done, for a bar. */
export const percentDone = ({ progress: { submitted, total } }: DrawNode): number => (total === 0 ? 0 : (100 * submitted) / total);
