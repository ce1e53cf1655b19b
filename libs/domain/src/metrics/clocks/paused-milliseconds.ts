/** Instants in milliseconds since 1970; `answeredAt` null = still open. */
export interface QueryInterval {
  readonly openedAt: number;
  readonly answeredAt: number | null;
}

/** Milliseconds between `from` and `to` in which at least one query was open: overlapping queries pause once, an open one to the end. */
export const pausedMilliseconds = (from: number, to: number, queries: readonly QueryInterval[]): number => {
  const spans = queries
    .map(({ openedAt, answeredAt }) => ({ start: Math.max(openedAt, from), end: Math.min(answeredAt ?? to, to) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  let paused = 0;
  let until = from;
  for (const { start, end } of spans) {
    paused += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return paused;
};
