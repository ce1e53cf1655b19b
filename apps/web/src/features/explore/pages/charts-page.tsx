import { skipToken, useQuery } from '@apollo/client/react';
import { filterLines } from '../../../shared/export/filter-lines.js';
import { useMetricFilter } from '../../../shared/filters/use-metric-filter.js';
import { useKept } from '../../../shared/memory/use-kept.js';
import { useSession } from '../../../shared/session/session.js';
import { chartColumns, chartExport } from '../charts/chart-columns.js';
import { chartFilter, type ChartSearch, readSearch, searchWords, sortOf, tableSortOf } from '../charts/chart-search.js';
import { SearchFields } from '../charts/search-fields.js';
import { searchLines } from '../charts/search-lines.js';
import { ExplorePage } from '../frame/explore-page.js';
import { RowsPanel } from '../frame/rows-panel.js';
import { useClearAll } from '../frame/use-clear-all.js';
import { useOwnWords } from '../frame/use-own-words.js';
import { ExploreChartsQuery } from '../queries/explore.queries.js';

/** Charts that were coded, or discharged, in the days of the filter. */
export default function ChartsPage() {
  const used = useMetricFilter();
  const { can } = useSession();
  const { words, change } = useOwnWords();
  const search = readSearch(words);
  const [account, keepAccount] = useKept('explore.account', '');
  const byDischarge = used.filter.basis === 'discharged';
  const query = useQuery(ExploreChartsQuery, used.input === null ? skipToken : { variables: { filter: chartFilter(used.input, byDischarge, search, account), sort: search.sort, after: null } });
  const { data } = query;
  const apply = (next: ChartSearch, nextAccount: string): void => {
    keepAccount(nextAccount.trim());
    change(searchWords(next));
  };
  const clearAll = useClearAll('/explore/charts', used);
  const clear = (): void => {
    keepAccount('');
    clearAll();
  };
  return (
    <ExplorePage place="/explore/charts" title="Charts" description="Coded charts, by the day of final coding unless you choose the day of discharge." used={used}
      fields={<SearchFields key={`${account} ${search.code} ${search.drg}`} search={search} account={account} byDischarge={byDischarge} onSearch={apply} onBasis={(discharged) => { used.change({ basis: discharged ? 'discharged' : null }); }} />}>
      <RowsPanel name="Charts" tableId="explore.charts" columns={chartColumns} exported={chartExport} rowKey={(chart) => chart.id} rowHref={(chart) => `/explore/charts/${chart.id}`}
        data={data && { rows: data.charts.edges.map((edge) => edge.node), page: data.charts.pageInfo, asOf: data.dataAsOf ?? null }} query={{ ...query, loading: query.loading || used.input === null }}
        next={async (after) => {
          const more = await query.fetchMore({ variables: { after } });
          return { rows: more.data?.charts.edges.map((edge) => edge.node) ?? [], page: more.data?.charts.pageInfo ?? { hasNextPage: false } };
        }}
        filter={[...filterLines(used), ...searchLines(search, byDischarge)]} mayExport={can('chart.export')} onClear={clear}
        sort={tableSortOf(search.sort)} onSort={(clicked) => { change(searchWords({ ...search, sort: sortOf(clicked) })); }} />
    </ExplorePage>
  );
}
