import { FunnelChart, prepareFunnel } from '@overread/charts';
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
  const open = (key: string): void => {
    const narrowed = narrowTo('CODER', key, used.options);
    if (narrowed) void navigate(exploreAudits({ ...filter, ...narrowed }));
  };
  return (
    <Panel title="Coders against chance" description={`Below the lower limits is more than bad luck. With fewer than ${entry.minimumN ?? 0} audited charts nobody is judged: not enough audited. Choose a mark, or a name in the table, to open the audits.`} state={state} height={440}>
      {figures ? (
        <FunnelChart onSelect={open} prepared={prepareFunnel({ name: entry.name, judged: judgedUnits(headline), people: readingsOf(figures.rows, headline), total: figureOf(figures.total.values, headline), target: threshold(headline) })} />
      ) : null}
    </Panel>
  );
}
