import { skipToken, useQuery } from '@apollo/client/react';
import type { QualityAnnotationsQuery as Annotations } from '@overread/schema';
import type { QueryLike } from '@overread/ui';
import type { Insights } from '../../frame/use-insights.js';
import { QualityAnnotationsQuery } from './annotations.queries.js';

/** What was changed at the site in the range, everywhere and in what the filter shows. */
export function useAnnotations(input: Insights['input']): QueryLike<Annotations> {
  const { data, loading, error, refetch } = useQuery(QualityAnnotationsQuery, input === null ? skipToken : { variables: { from: input.from, to: input.to, facilityIds: input.facilityIds ?? null, teamIds: input.teamIds ?? null } });
  return { data, loading: input === null || loading, error, refetch };
}
