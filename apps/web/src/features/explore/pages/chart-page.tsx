import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { DASH, formatCount, formatMoney, Page, Panel, panelStateOf } from '@overread/ui';
import { Link, useParams } from 'react-router';
import { Facts } from '../../../shared/findings/facts.js';
import { CodePanels } from '../chart/code-panels.js';
import { HistoryPanels } from '../chart/history-panels.js';
import { TimePanels } from '../chart/time-panels.js';
import { ExploreChartQuery } from '../queries/explore.queries.js';

/** One coded chart: codes, times, queries, versions, audits. Its title names no patient and no account. */
export default function ChartPage() {
  const { id = '' } = useParams();
  const query = useQuery(ExploreChartQuery, { variables: { id } });
  const detail = query.data?.chart;
  const chart = detail?.chart;
  return (
    <Page title="Chart" actions={<Anchor component={Link} to="/explore/charts" size="sm">All charts</Anchor>}>
      <Panel title="Encounter" height={120} state={panelStateOf(query, (data) => (data.chart ? { kind: 'ready' } : { kind: 'empty', message: 'There is no such chart, or it is not yours to see.', action: { label: 'All charts', href: '/explore/charts' } }))}>
        {detail && chart ? (
          <Facts facts={[
            ['Account', chart.accountNumber], ['Facility', chart.facility.name], ['Work type', chart.workType.name], ['Coder', chart.coder?.displayName ?? DASH], ['Provider', detail.provider ?? DASH],
            ['Payer', chart.payer ?? DASH], ['Service line', chart.serviceLine ?? DASH], ['Disposition', detail.disposition ?? DASH], ['Charges', formatMoney(chart.totalCharges)], ['Coding minutes', formatCount(chart.codingMinutes)],
            ['DRG', chart.drg ?? DASH], ['DRG weight', chart.drgWeight ?? DASH], ['E/M level', detail.emLevel ?? DASH], ['Codes', formatCount(chart.codeCount)], ['Version', formatCount(chart.version)],
          ]} />
        ) : null}
      </Panel>
      {detail && chart ? (
        <>
          <CodePanels detail={detail} />
          <TimePanels detail={detail} zone={detail.chart.facility.zone} />
          <HistoryPanels detail={detail} zone={detail.chart.facility.zone} />
        </>
      ) : null}
    </Page>
  );
}
