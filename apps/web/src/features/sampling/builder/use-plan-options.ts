import { useQuery } from '@apollo/client/react';
import { inForce } from '@overread/domain/metrics';
import { type Choice, formatDate } from '@overread/ui';
import { useEffect, useMemo } from 'react';
import type { FilterOptions } from '../../../shared/filters/filter-options.js';
import { useFilterOptions } from '../../../shared/filters/use-filter-options.js';
import { useToday } from '../../../shared/filters/use-today.js';
import { PlanAuditorsQuery, PlanScoringQuery } from '../queries/plans.queries.js';

export interface PlanOptions {
  filter: FilterOptions;
  auditors: readonly Choice[];
  scoringVersions: readonly Choice[];
}

/** The lists that a plan is put together from. People who have left are offered only where the plan names them: it must let them go. */
export function usePlanOptions(named: readonly string[]): PlanOptions {
  const filter = useFilterOptions();
  const today = useToday();
  const { data, fetchMore } = useQuery(PlanAuditorsQuery, { variables: { after: null } });
  const scoring = useQuery(PlanScoringQuery);
  const page = data?.people.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage) void fetchMore({ variables: { after: page.endCursor } }).catch(() => undefined);
  }, [page?.hasNextPage, page?.endCursor, fetchMore]);
  return useMemo(() => ({
    filter,
    auditors: (data?.people.edges ?? []).filter(({ node }) => node.active || named.includes(node.id)).map(({ node }) => ({ value: node.id, label: `${node.displayName === node.code ? node.code : `${node.displayName} (${node.code})`}${node.active ? '' : ', has left'}` })),
    scoringVersions: (scoring.data?.scoringMethods ?? []).flatMap(({ name, versions }) => {
      const current = inForce(versions, today);
      return versions.map((version) => ({ value: version.id, label: `${name}, version ${version.number} · ${version.id === current?.id ? 'in force' : `from ${formatDate(version.effectiveFrom)}`}` }));
    }),
  }), [filter, data, scoring.data, today, named]);
}
