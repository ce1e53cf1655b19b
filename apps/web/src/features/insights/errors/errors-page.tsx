import { useLocation, useNavigate } from 'react-router';
import { useSession } from '../../../shared/session/session.js';
import { writeWord } from '../figures/screen-words.js';
import { useScreenWord } from '../figures/use-screen-word.js';
import { InsightsPage } from '../frame/insights-page.js';
import { TileGroup } from '../frame/tile-group.js';
import { useInsights } from '../frame/use-insights.js';
import { ExamplesPanel } from './examples-panel.js';
import { axes } from './pareto-axis.js';
import { ParetoPanel } from './pareto-panel.js';
import { RecurringPanel } from './recurring-panel.js';

/** The vital few errors, examples of each, and what recurs with whom. */
export default function ErrorsPage() {
  const insights = useInsights();
  const { can } = useSession();
  const { search } = useLocation();
  const navigate = useNavigate();
  const [axis] = useScreenWord('axis', axes);
  const pile = new URLSearchParams(search).get('pile');
  const choose = (key: string | null): void => { void navigate({ search: writeWord(search, 'pile', key) }, { preventScrollReset: true }); };
  return (
    <InsightsPage title="Errors" description="Which few kinds of error make most of the findings, in number and in dollars." insights={insights} hide={['grain']}>
      <TileGroup insights={insights} title="In these days" metrics={['findings', 'findings-major', 'over-coded-dollars', 'under-coded-dollars']} nothing="No chart was audited" />
      <ParetoPanel insights={insights} chosen={pile} onChoose={choose} />
      {pile === null ? null : <ExamplesPanel insights={insights} axis={axis} pile={pile} onClose={() => { choose(null); }} />}
      {can('metric.compareCoders') ? <RecurringPanel insights={insights} /> : null}
    </InsightsPage>
  );
}
