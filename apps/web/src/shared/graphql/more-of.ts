import type { More } from '@overread/ui';

interface PageInfoLike { hasNextPage: boolean; endCursor?: string | null; total?: number | null }

/** The part of a query's result that pages: Apollo's `useQuery` fits. */
interface Pages { loading: boolean; fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown> }

/** "Load more" of a connection for a DataTable; the query's variable for the cursor is `after`. */
export function moreOf(pageInfo: PageInfoLike | null | undefined, { loading, fetchMore }: Pages): More {
  return {
    hasMore: pageInfo?.hasNextPage === true,
    loading,
    total: pageInfo?.total ?? null,
    onLoadMore: () => { void fetchMore({ variables: { after: pageInfo?.endCursor ?? null } }).catch(() => undefined); },
  };
}
