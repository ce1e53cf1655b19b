import { useSession } from '../../../shared/session/session.js';
import { InsightsPage } from '../frame/insights-page.js';
import { TileGroup } from '../frame/tile-group.js';
import { useInsights } from '../frame/use-insights.js';
import { AttentionPanel } from './attention-panel.js';
import { AuditProgress } from './audit-progress.js';

/** Is anything off today: every figure with how sure it is, since when, and the way to its rows. */
export default function OverviewPage() {
  const insights = useInsights();
  const { can } = useSession();
  return (
    <InsightsPage title="Overview" description="Is anything off? Volume, accuracy, turnaround, disputes and the audit queue." insights={insights}>
      <AttentionPanel insights={insights} />
      <TileGroup insights={insights} title="Volume" metrics={['charts-coded', 'standard-hours', 'productivity', 'not-final-coded']} nothing="No chart was coded" to={{ path: '/insights/productivity', label: 'Productivity' }} />
      <TileGroup insights={insights} title="Accuracy" metrics={[insights.headline, 'record-over-record', 'drg-accuracy', 'audited-charts']} nothing="No chart was audited" to={{ path: '/insights/quality', label: 'Quality' }} />
      <TileGroup insights={insights} title="Turnaround" metrics={['assigned-to-coded-median', 'assigned-to-coded-p90', 'assigned-to-coded-within-target', 'query-open-median']} nothing="No chart was coded" to={{ path: '/insights/turnaround', label: 'Turnaround' }} />
      <TileGroup insights={insights} title="Findings and disputes" metrics={['scored-findings', 'dispute-rate', 'overturn-rate', 'disputes-decided']} nothing="No chart was audited" to={{ path: '/insights/errors', label: 'Errors' }} />
      {can('draw.read') ? <AuditProgress /> : null}
    </InsightsPage>
  );
}
