import { skipToken, useQuery } from '@apollo/client/react';
import { filterLines } from '../../../shared/export/filter-lines.js';
import { useMetricFilter } from '../../../shared/filters/use-metric-filter.js';
import { useSession } from '../../../shared/session/session.js';
import { auditColumns, auditExport } from '../audits/audit-columns.js';
import { auditPath } from '../frame/audit-path.js';
import { ExplorePage } from '../frame/explore-page.js';
import { RowsPanel } from '../frame/rows-panel.js';
import { useClearAll } from '../frame/use-clear-all.js';
import { ExploreAuditsQuery } from '../queries/explore.queries.js';

/** The audits behind a figure of the same filter: as many as the figure counts. */
export default function AuditsPage() {
  const used = useMetricFilter();
  const { can, hasRole } = useSession();
  const query = useQuery(ExploreAuditsQuery, used.input === null ? skipToken : { variables: { filter: used.input, after: null } });
  const { data } = query;
  const clear = useClearAll('/explore/audits', used);
  return (
    <ExplorePage place="/explore/audits" title="Audits" description="Submitted audits by the day they were submitted: the rows behind accuracy and dollars." used={used}>
      <RowsPanel name="Audits" tableId="explore.audits" columns={auditColumns} exported={auditExport} rowKey={(audit) => audit.id} rowHref={(audit) => auditPath(audit.id, hasRole)}
        data={data && { rows: data.audits.edges.map((edge) => edge.node), page: data.audits.pageInfo, asOf: data.dataAsOf ?? null }} query={{ ...query, loading: query.loading || used.input === null }}
        next={async (after) => {
          const more = await query.fetchMore({ variables: { after } });
          return { rows: more.data?.audits.edges.map((edge) => edge.node) ?? [], page: more.data?.audits.pageInfo ?? { hasNextPage: false } };
        }}
        filter={filterLines(used)} mayExport={can('audit.export')} onClear={clear} />
    </ExplorePage>
  );
}
