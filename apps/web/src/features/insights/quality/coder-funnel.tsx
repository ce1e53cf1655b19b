import { FunnelChart, prepareFunnel } from '@overread/charts';
import { Alert, Button, Group, Text } from '@mantine/core';
import { metricOf } from '@overread/domain/metrics';
import { Panel, panelStateOf } from '@overread/ui';
import { useNavigate } from 'react-router';
import { exploreAudits } from '../../../shared/explore/explore-links.js';
import { figureOf } from '../figures/figure.js';
import { readingsOf } from '../figures/figure-reading.js';
import { narrowTo } from '../figures/narrow-to.js';
import { useTable } from '../figures/use-figures.js';
import type { Insights } from '../frame/use-insights.js';
import { judgedUnits } from './judged-units.js';

/** Coders against what chance allows, never a ranking. A chosen coder opens their audits. */
export function CoderFunnel({ insights: { input, filter, used, headline, threshold, judge } }: { insights: Insights }) {
  const navigate = useNavigate();
  const table = useTable(input, [headline], 'CODER');
  const figures = table.data?.metrics;
  const entry = metricOf(headline);
  const state = panelStateOf(table, ({ metrics }) => judge({ measured: readingsOf(metrics.rows, headline).some(({ reading }) => reading.value !== null), asOf: metrics.asOf, nothing: 'No chart was audited' }));
  const prepared = figures && prepareFunnel({ name: entry.name, judged: judgedUnits(headline), people: readingsOf(figures.rows, headline), total: figureOf(figures.total.values, headline), target: threshold(headline) });
  const nobody = prepared !== undefined && prepared.points.every((point) => point.state === 'too few');
  const open = (key: string): void => {
    const narrowed = narrowTo('CODER', key, used.options);
    if (narrowed) void navigate(exploreAudits({ ...filter, ...narrowed }));
  };
  return (
    <Panel title="Coders against chance" description={`Below the lower limits is more than bad luck. With fewer than ${entry.minimumN ?? 0} audited charts nobody is judged: not enough audited. Choose a mark, or a name in the table, to open the audits.`} state={state} height={440}>
      {nobody ? (
        <Alert color="yellow" p="xs" mb="xs" role="status">
          <Group justify="space-between" gap="xs">
            <Text size="sm">Not enough audited: nobody has the {entry.minimumN ?? 0} audited charts that it takes to be judged.</Text>
            {filter.range === 'last_90d' || filter.range === 'last_365d' ? null : <Button size="compact-sm" variant="default" onClick={() => { used.change({ range: 'last_90d' }); }}>Look at the last 90 days</Button>}
          </Group>
        </Alert>
      ) : null}
      {prepared ? <FunnelChart onSelect={open} prepared={prepared} /> : null}
    </Panel>
  );
}
