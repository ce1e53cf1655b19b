import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { useSession } from '../session/session.js';
import { FilterCodersQuery, FilterOptionsQuery } from './filter-options.query.js';
import type { FilterOptions } from './filter-options.js';

/** The lists that filters choose from. A list that the person may not read stays empty. */
export function useFilterOptions(): FilterOptions {
  const { me } = useSession();
  const names = useQuery(FilterOptionsQuery, { fetchPolicy: 'cache-first' });
  const coders = useQuery(FilterCodersQuery, { variables: { after: null }, fetchPolicy: 'cache-first' });
  const page = coders.data?.people.pageInfo;
  const { fetchMore } = coders;
  useEffect(() => {
    if (page?.hasNextPage) void fetchMore({ variables: { after: page.endCursor } }).catch(() => undefined);
  }, [page?.hasNextPage, page?.endCursor, fetchMore]);
  const loading = (names.loading && !names.data) || (coders.loading && !coders.data) || page?.hasNextPage === true;
  return useMemo(() => ({
    facilities: me.facilities.map(({ id, code, name }) => ({ word: code, id, label: name })),
    teams: (names.data?.teams ?? []).map(({ id, name }) => ({ word: name, id, label: name })),
    coders: (coders.data?.people.edges ?? []).map(({ node }) => ({ word: node.code, id: node.id, label: node.displayName === node.code ? node.code : `${node.displayName} (${node.code})` })),
    workTypes: (names.data?.workTypes ?? []).map(({ code, name }) => ({ word: code, id: code, label: name })),
    loading,
  }), [me.facilities, names.data, coders.data, loading]);
}
