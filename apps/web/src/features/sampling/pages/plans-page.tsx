import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Page, Panel, panelStateOf } from '@overread/ui';
import { Link } from 'react-router';
import { useSession } from '../../../shared/session/session.js';
import { PlansTable } from '../plans/plans-table.js';
import { PlansQuery } from '../queries/plans.queries.js';

/** Every sampling plan of the person's facilities. */
export default function PlansPage() {
  const { can } = useSession();
  const mayCreate = can('plan.create');
  const query = useQuery(PlansQuery);
  const state = panelStateOf(query, ({ plans }) => (plans.length > 0 ? { kind: 'ready' } : {
    kind: 'empty',
    message: 'There is no sampling plan yet. A plan says which charts may be drawn, how many and how.',
    ...(mayCreate ? { action: { label: 'Write the first plan', href: '/sampling/plans/new' } } : {}),
  }));
  return (
    <Page title="Sampling" description="Plans say which charts may be drawn and how; draws are locked, and each can be proved." actions={mayCreate ? <Button component={Link} to="/sampling/plans/new">New plan</Button> : null}>
      <Panel title="Plans" state={state} height={240}><PlansTable plans={query.data?.plans ?? []} /></Panel>
    </Page>
  );
}
