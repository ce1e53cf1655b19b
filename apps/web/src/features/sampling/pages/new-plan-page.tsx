import { useQuery } from '@apollo/client/react';
import { resolveRange } from '@overread/domain/metrics';
import { Page, Panel, panelStateOf } from '@overread/ui';
import { useSearchParams } from 'react-router';
import { useToday } from '../../../shared/filters/use-today.js';
import { useSession } from '../../../shared/session/session.js';
import { PlanBuilder } from '../builder/plan-builder.js';
import { copyOf, emptyDraft } from '../builder/plan-draft.js';
import { PlanQuery } from '../queries/plans.queries.js';

const title = 'New sampling plan';
const description = 'Say which charts, how many and how they are chosen. Nothing is drawn until you draw.';

function CopiedPlan({ from }: { from: string }) {
  const { can } = useSession();
  const query = useQuery(PlanQuery, { variables: { id: from }, fetchPolicy: 'network-only' });
  const plan = query.data?.plan;
  if (!plan) return <Panel title="Plan" height={400} state={panelStateOf(query, () => ({ kind: 'empty', message: 'The plan to copy is not there.', action: { label: 'Start from an empty one', href: '/sampling/plans/new' } }))} />;
  return <PlanBuilder start={copyOf(plan)} saved={null} mayChange={can('plan.create')} mayDraw={false} />;
}

function EmptyPlan() {
  const { can } = useSession();
  const today = useToday();
  return <PlanBuilder start={emptyDraft(resolveRange('last_month', today))} saved={null} mayChange={can('plan.create')} mayDraw={false} />;
}

/** A plan that is not saved yet: an empty one, or like the plan that `?from=` names. */
export default function NewPlanPage() {
  const [search] = useSearchParams();
  const from = search.get('from');
  return <Page title={title} description={description}>{from === null ? <EmptyPlan /> : <CopiedPlan from={from} />}</Page>;
}
