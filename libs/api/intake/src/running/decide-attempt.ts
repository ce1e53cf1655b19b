/** What an earlier import of the same bytes, kind, draw and mapping came to. */
export interface EarlierImport {
  readonly id: string;
  readonly state: string;
  readonly rowsRejected: number;
  readonly progressRow: number;
  /** Some process lands it right now. */
  readonly isRunning: boolean;
}

export type Attempt<Earlier> =
  /** Everything of these bytes has landed: there is nothing to do. */
  | { readonly as: 'through'; readonly earlier: Earlier }
  | { readonly as: 'running'; readonly earlier: Earlier }
  /** It stopped on the way and goes on where it stopped. */
  | { readonly as: 'resume'; readonly earlier: Earlier }
  /** It kept records out: those are tried again, and nothing else, since later files may have replaced the others. */
  | { readonly as: 'retry'; readonly earlier: Earlier }
  | { readonly as: 'first'; readonly earlier: null };

/** How bytes that may have been imported before are imported now. @param earlier newest first */
export const decideAttempt = <Earlier extends EarlierImport>(earlier: readonly Earlier[]): Attempt<Earlier> => {
  const through = earlier.find((each) => each.state === 'committed' && each.rowsRejected === 0);
  if (through !== undefined) return { as: 'through', earlier: through };
  const running = earlier.find((each) => each.isRunning);
  if (running !== undefined) return { as: 'running', earlier: running };
  const [newest] = earlier.filter((each) => each.state === 'committed' || (each.state === 'failed' && each.progressRow > 0));
  if (newest === undefined) return { as: 'first', earlier: null };
  return { as: newest.state === 'failed' ? 'resume' : 'retry', earlier: newest };
};
