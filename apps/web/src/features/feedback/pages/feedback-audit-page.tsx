import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { Page, Panel, panelStateOf } from '@overread/ui';
import { Link, useParams } from 'react-router';
import { AuditTalk } from '../talk/audit-talk.js';
import { FeedbackAuditQuery } from '../queries/feedback.queries.js';

/** One audit, as its coder and its auditor talk about it. */
export default function FeedbackAuditPage() {
  const { id = '' } = useParams();
  const query = useQuery(FeedbackAuditQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const audit = query.data?.audit ?? query.previousData?.audit;
  return (
    <Page title="Audit feedback" actions={<Anchor component={Link} to="/feedback" size="sm">All feedback</Anchor>}>
      {audit?.submittedAt ? <AuditTalk audit={audit} /> : (
        <Panel title="Audit" height={240} state={panelStateOf(query, ({ audit: found }) => ({ kind: 'empty', message: found ? 'This audit is not submitted yet: there is nothing to answer.' : 'There is no such audit, or it is not yours to see.', action: { label: 'All feedback', href: '/feedback' } }))} />
      )}
    </Page>
  );
}
