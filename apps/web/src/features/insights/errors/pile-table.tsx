import { Anchor, Button, Group, Text } from '@mantine/core';
import type { MetricFilter } from '@overread/domain/metrics';
import type { InsightsParetoQuery } from '@overread/schema';
import { type DataColumn, DataTable, formatCount, formatMoney, formatPercent } from '@overread/ui';
import { Link } from 'react-router';
import { type Axis, axisWords, pileLink } from './pareto-axis.js';

type Pile = InsightsParetoQuery['errorPareto'][number];

interface PileTableProps { rows: readonly Pile[]; axis: Axis; filter: MetricFilter; chosen: string | null; onChoose: (key: string | null) => void }

/** Every pile with both measures; over- and under-coded dollars stand side by side. */
export function PileTable({ rows, axis, filter, chosen, onChoose }: PileTableProps) {
  const { name } = axisWords[axis];
  const columns: readonly DataColumn<Pile>[] = [
    { id: 'name', header: name, cell: ({ label }) => <Text span inherit display="inline-block" miw={150}>{label}</Text>, sortValue: ({ label }) => label },
    { id: 'count', header: 'Findings', align: 'end', cell: ({ count }) => formatCount(count), sortValue: ({ count }) => count },
    { id: 'charts', header: 'Charts', align: 'end', help: 'Audited charts with at least one of them.', cell: ({ charts }) => formatCount(charts), sortValue: ({ charts }) => charts },
    { id: 'over', header: 'Over-coded', align: 'end', cell: ({ overDollars }) => formatMoney(overDollars), sortValue: ({ overDollars }) => Number(overDollars) },
    { id: 'under', header: 'Under-coded', align: 'end', cell: ({ underDollars }) => formatMoney(underDollars), sortValue: ({ underDollars }) => Number(underDollars) },
    { id: 'share', header: 'Share', align: 'end', cell: ({ share }) => formatPercent(share) },
    { id: 'cumulative', header: 'With those above', align: 'end', help: 'Share of this and the larger ones.', hidden: true, cell: ({ cumulative }) => formatPercent(cumulative) },
    { id: 'vital', header: 'Vital few', hidden: true, cell: ({ vital }) => (vital ? 'yes' : 'no') },
    {
      id: 'rows', header: 'Look at',
      cell: ({ key, label }) => {
        const to = pileLink(axis, key, filter);
        return to === undefined ? '—' : (
          <Group gap="xs" wrap="nowrap" miw={150}>
            <Button size="compact-xs" variant="default" flex="none" aria-pressed={key === chosen} aria-label={`Examples: ${label}`} onClick={() => { onChoose(key === chosen ? null : key); }}>Examples</Button>
            <Anchor component={Link} to={to} size="xs" aria-label={`Show rows: ${label}`}>Show rows</Anchor>
          </Group>
        );
      },
    },
  ];
  return <DataTable label={`Findings by ${name.toLowerCase()}`} columns={columns} rows={rows} rowKey={({ key }) => key} selectedKey={chosen} maxHeight={420} tableId={`insights.errors.${axis}`} />;
}
