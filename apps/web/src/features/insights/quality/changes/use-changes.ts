import { skipToken, useQuery } from '@apollo/client/react';
import type { QualityChangesQuery as Changes } from '@overread/schema';
import type { QueryLike } from '@overread/ui';
import type { Insights } from '../../frame/use-insights.js';
import { QualityChangesQuery } from './changes.queries.js';

/** What was changed at the site in the range, everywhere and in what the filter shows. */
export function useChanges(input: Insights['input']): QueryLike<Changes> {
  const { data, loading, error, refetch } = useQuery(QualityChangesQuery, input === null ? skipToken : { variables: { from: input.from, to: input.to, facilityIds: input.facilityIds ?? null, teamIds: input.teamIds ?? null } });
  return { data, loading: input === null || loading, error, refetch };
}
