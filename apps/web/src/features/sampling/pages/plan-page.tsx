import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Page, Panel, panelStateOf } from '@overread/ui';
import { Link, useParams } from 'react-router';
import { useSession } from '../../../shared/session/session.js';
import { PlanBuilder } from '../builder/plan-builder.js';
import { draftOf } from '../builder/plan-draft.js';
import { methodSentence } from '../plans/method-words.js';
import { PlanQuery } from '../queries/plans.queries.js';

/** One plan: change it, see what it would draw, draw. */
export default function PlanPage() {
  const { id = '' } = useParams();
  const { can } = useSession();
  // What is edited must be what is stored now: an older copy would only end in a conflict.
  const query = useQuery(PlanQuery, { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const plan = query.data?.plan;
  if (!plan) {
    return <Page title="Sampling plan"><Panel title="Plan" height={400} state={panelStateOf(query, () => ({ kind: 'empty', message: 'There is no such plan, or it is not yours to see.', action: { label: 'All plans', href: '/sampling/plans' } }))} /></Page>;
  }
  const reload = async () => (await query.refetch()).data?.plan ?? null;
  return (
    <Page title={plan.name} description={methodSentence(plan)} actions={can('plan.create') ? <Button component={Link} variant="default" to={`/sampling/plans/new?from=${plan.id}`}>Copy to a new plan</Button> : null}>
      <PlanBuilder key={plan.id} start={draftOf(plan)} saved={plan} mayChange={can('plan.change')} mayDraw={can('draw.create')} reload={reload} />
    </Page>
  );
}
