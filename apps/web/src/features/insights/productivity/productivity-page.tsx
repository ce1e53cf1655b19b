import { InsightsPage } from '../frame/insights-page.js';
import { TileGroup } from '../frame/tile-group.js';
import { useInsights } from '../frame/use-insights.js';
import { HoursPanels } from './hours-panels.js';
import { VolumeChart } from './volume-chart.js';

/** Staff the work: volume by work type, hours earned against hours available, quality beside speed. */
export default function ProductivityPage() {
  const insights = useInsights();
  return (
    <InsightsPage title="Productivity" description="How much work was done, against the time there was for it." insights={insights}>
      <TileGroup insights={insights} title="In these days" metrics={['charts-coded', 'standard-hours', 'available-hours', 'productivity', 'quality-adjusted-productivity', 'minutes-per-chart']} nothing="No chart was coded and no time was logged" />
      <VolumeChart insights={insights} />
      <HoursPanels insights={insights} />
    </InsightsPage>
  );
}
