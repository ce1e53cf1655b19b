import { InsightsPage } from '../frame/insights-page.js';
import { useInsights } from '../frame/use-insights.js';
import { AgreementPanels } from './agreement-panels.js';
import { CalibrationsPanel } from './calibrations-panel.js';

/** The measure is measured: how far auditors come to the same result. */
export default function AuditorsPage() {
  const insights = useInsights();
  return (
    <InsightsPage title="Auditors" description="Do two auditors come to the same result on the same chart?" insights={insights} hide={['grain', 'compare']}>
      <AgreementPanels insights={insights} />
      <CalibrationsPanel />
    </InsightsPage>
  );
}
