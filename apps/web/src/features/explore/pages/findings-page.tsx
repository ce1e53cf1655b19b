import { skipToken, useQuery } from '@apollo/client/react';
import { SegmentedControl, Stack } from '@mantine/core';
import { LoadMore } from '@overread/ui';
import { type FindingNarrowing, findingWords, printNarrowing } from '../../../shared/explore/explore-links.js';
import { readNarrowing } from '../../../shared/explore/read-narrowing.js';
import { filterLines } from '../../../shared/export/filter-lines.js';
import { useMetricFilter } from '../../../shared/filters/use-metric-filter.js';
import { useSession } from '../../../shared/session/session.js';
import { ExampleList } from '../findings/example-list.js';
import { findingColumns, findingExport, type FindingRow } from '../findings/finding-columns.js';
import { NarrowingFields } from '../findings/narrowing-fields.js';
import { narrowingLines } from '../findings/narrowing-lines.js';
import { auditPath } from '../frame/audit-path.js';
import { ExplorePage } from '../frame/explore-page.js';
import { RowsPanel } from '../frame/rows-panel.js';
import { useClearAll } from '../frame/use-clear-all.js';
import { useOwnWords } from '../frame/use-own-words.js';
import { ExploreFindingsQuery } from '../queries/explore.queries.js';

const noWords = Object.fromEntries(Object.values(findingWords).map((word) => [word, null]));
const views = [{ value: 'rows', label: 'Rows' }, { value: 'examples', label: 'Examples' }];

/** The findings behind a figure of the same filter, as rows or as examples to learn from. */
export default function FindingsPage() {
  const used = useMetricFilter();
  const { can, hasRole } = useSession();
  const { words, change } = useOwnWords();
  const narrowing = readNarrowing(words.toString());
  const isExamples = words.get('view') === 'examples';
  const query = useQuery(ExploreFindingsQuery, used.input === null ? skipToken : { variables: { filter: used.input, ...narrowing, after: null } });
  const { data } = query;
  const clear = useClearAll('/explore/findings', used);
  const rows = data?.findings.edges.map((edge) => edge.node) ?? [];
  const narrow = (part: FindingNarrowing): void => { change({ ...noWords, ...printNarrowing({ ...narrowing, ...part }) }); };
  const hrefOf = (finding: FindingRow): string => auditPath(finding.auditId, hasRole);
  const next = async (after: string) => {
    const more = await query.fetchMore({ variables: { after } });
    return { rows: more.data?.findings.edges.map((edge) => edge.node) ?? [], page: more.data?.findings.pageInfo ?? { hasNextPage: false } };
  };
  const page = data?.findings.pageInfo;
  return (
    <ExplorePage place="/explore/findings" title="Findings" description="What auditors found, by the day the audit was submitted. A conceded finding does not count; it is listed only among the disputed ones." used={used} fields={<NarrowingFields narrowing={narrowing} onChange={narrow} />}>
      <RowsPanel name="Findings" tableId="explore.findings" columns={findingColumns} exported={findingExport} rowKey={(finding) => finding.id} rowHref={hrefOf}
        data={data && { rows, page: data.findings.pageInfo, asOf: data.dataAsOf ?? null }} query={{ ...query, loading: query.loading || used.input === null }} next={next}
        filter={[...filterLines(used), ...narrowingLines(narrowing)]} mayExport={can('finding.export')} onClear={clear}
        actions={<SegmentedControl size="xs" aria-label="Show findings as" data={views} value={isExamples ? 'examples' : 'rows'} onChange={(view) => { change({ view: view === 'rows' ? null : view }); }} />}>
        {isExamples ? (
          <Stack gap="sm">
            <ExampleList findings={rows} hrefOf={hrefOf} />
            <LoadMore shown={rows.length} more={{ hasMore: page?.hasNextPage === true, loading: query.loading, total: page?.total ?? null, onLoadMore: () => { if (page?.endCursor) void next(page.endCursor).catch(() => undefined); } }} />
          </Stack>
        ) : null}
      </RowsPanel>
    </ExplorePage>
  );
}
