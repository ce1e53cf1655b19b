/** What a panel has to say. Each state says what to do next, so that no panel is a dead end. */
export type PanelState =
  | { kind: 'loading' }
  | { kind: 'ready' }
  /** There has never been data: one sentence and one way on. */
  | { kind: 'empty'; message: string; action?: { label: string; href?: string | undefined; onClick?: (() => void) | undefined } }
  /** The filter leaves nothing: name it, offer to clear it. */
  | { kind: 'filtered'; message: string; onClear?: (() => void) | undefined }
  /** Measured, but not enough of it: "9 of the 20 audited charts needed". */
  | { kind: 'too-few'; have: number; need: number; of: string }
  /** Shown, but older than it should be. */
  | { kind: 'stale'; asOf: string; onRefresh?: (() => void) | undefined }
  | { kind: 'error'; message?: string | undefined; onRetry?: (() => void) | undefined };

/** The part of a GraphQL query's result that decides a panel's state; Apollo's `useQuery` fits. */
export interface QueryLike<Data> {
  data?: Data | undefined;
  loading: boolean;
  error?: { message: string } | undefined;
  refetch?: (() => unknown) | undefined;
}

/**
 * The state of a panel from its query: the first load is `loading`, a failure with nothing to show is `error`, a failure
 * over older data is `stale`, everything else is what `judge` says of the data (ready unless told otherwise).
 * @param asOf when the shown data is from, for the stale state
 */
export function panelStateOf<Data>(query: QueryLike<Data>, judge: (data: Data) => PanelState = () => ({ kind: 'ready' }), asOf = 'an earlier load'): PanelState {
  const { data, loading, error, refetch } = query;
  const again = refetch ? () => { void refetch(); } : undefined;
  if (data === undefined || data === null) {
    if (!error) return loading ? { kind: 'loading' } : { kind: 'error', ...(again ? { onRetry: again } : {}) };
    return { kind: 'error', message: error.message, ...(again ? { onRetry: again } : {}) };
  }
  if (error) return { kind: 'stale', asOf, ...(again ? { onRefresh: again } : {}) };
  return judge(data);
}
