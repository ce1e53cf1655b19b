import { metricOf } from '@overread/domain/metrics';
import { ChoiceField } from '@overread/ui';
import { useSession } from '../../../shared/session/session.js';
import { InsightsPage } from '../frame/insights-page.js';
import { useInsights } from '../frame/use-insights.js';
import { AccuracyTable } from './accuracy-table.js';
import { AccuracyTrend } from './accuracy-trend.js';
import { AnnotationsPanel } from './annotations/annotations-panel.js';
import { CoderFunnel } from './coder-funnel.js';
import { HeatMap } from './heat-map.js';
import { fields, headlines, methods } from './methods.js';
import { ShrunkTable } from './shrunk-table.js';

const choices = headlines.map((metric) => ({ value: metric as string, label: metricOf(metric).name }));

/** Common or special cause: the headline over time, coders against chance, every method side by side. */
export default function QualityPage() {
  const insights = useInsights();
  const { can } = useSession();
  return (
    <InsightsPage title="Quality" description="Is a change more than chance, and where does it sit?" insights={insights}>
      <ChoiceField label="Accuracy shown in the charts" w={280} maw="100%" choices={choices} value={insights.headline as string} onChange={(scoringMethod) => { insights.used.change({ scoringMethod }); }} />
      <AccuracyTrend insights={insights} />
      <AnnotationsPanel insights={insights} />
      {can('metric.compareCoders') ? <CoderFunnel insights={insights} /> : null}
      {can('metric.compareCoders') ? <ShrunkTable insights={insights} /> : null}
      <AccuracyTable insights={insights} title="Every method" description="The same audits by each method. Several charts are pooled: right ones added up, divided by all." metrics={methods} />
      <HeatMap insights={insights} />
      <AccuracyTable insights={insights} title="Fields and sections" description="Right values among the audited values of each field, and code-over-code of each section." metrics={fields} />
    </InsightsPage>
  );
}
