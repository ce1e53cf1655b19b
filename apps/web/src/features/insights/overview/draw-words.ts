import type { InsightsQueueQuery } from '@overread/schema';
import { formatCount, formatPercent } from '@overread/ui';

export type DrawNode = InsightsQueueQuery['draws']['edges'][number]['node'];

/** Rows where nothing waits: enough to see that audits go on. */
const LATEST = 3;

/** Draws still being audited, in the order they came; where none is, the latest few. */
export const drawsToShow = (draws: readonly DrawNode[]): readonly DrawNode[] => {
  const open = draws.filter(({ progress }) => progress.submitted < progress.total);
  return open.length > 0 ? open : draws.slice(0, LATEST);
};

/** "12 of 40 audited (30.0 %)"; a draw without audits has nothing to be a share of. */
export const progressWords = ({ progress: { submitted, total } }: DrawNode): string =>
  total === 0 ? 'no audits' : `${formatCount(submitted)} of ${formatCount(total)} audited (${formatPercent(submitted / total)})`;

/** Per cent done, for a bar. */
export const percentDone = ({ progress: { submitted, total } }: DrawNode): number => (total === 0 ? 0 : (100 * submitted) / total);
