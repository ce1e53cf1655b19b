import { clockIds, type ClockId } from '@overread/domain/metrics';
import { useScreenWord } from '../figures/use-screen-word.js';
import { InsightsPage } from '../frame/insights-page.js';
import { TileGroup } from '../frame/tile-group.js';
import { useInsights } from '../frame/use-insights.js';
import { ClockPlaces } from './clock-places.js';
import { ClockTable } from './clock-table.js';
import { ClockTrend } from './clock-trend.js';
import { UnbilledPanel } from './unbilled-panel.js';

const FIRST: ClockId = 'assigned-to-coded';
const choices: readonly [ClockId, ...ClockId[]] = [FIRST, ...clockIds.filter((clock) => clock !== FIRST)];

/** Meet the target: every clock with its middle and its tail, one of them over time and by place. */
export default function TurnaroundPage() {
  const insights = useInsights();
  const [clock] = useScreenWord('clock', choices);
  return (
    <InsightsPage title="Turnaround" description="How long each step takes, half of the time and nine times of ten, against its target." insights={insights}>
      <ClockTable insights={insights} chosen={clock} />
      <ClockTrend insights={insights} clock={clock} />
      <ClockPlaces insights={insights} clock={clock} />
      <TileGroup insights={insights} title="Physician queries" metrics={['queries', 'queries-open', 'query-response-rate', 'queries-agreed']} nothing="No query was opened" />
      <UnbilledPanel insights={insights} />
    </InsightsPage>
  );
}
