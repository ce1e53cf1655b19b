import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { DataTable, Page, Panel, panelStateOf } from '@overread/ui';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useToday } from '../../../shared/filters/use-today.js';
import { moreOf } from '../../../shared/graphql/more-of.js';
import { useSession } from '../../../shared/session/session.js';
import { feedbackColumns } from '../list/feedback-columns.js';
import { feedbackStates, readState, stateWords } from '../list/feedback-states.js';
import { FeedbackListQuery } from '../queries/feedback.queries.js';

/** Submitted audits: a coder's own, an auditor's reviews, everybody's for managers and trainers. */
export default function FeedbackPage() {
  const { me, hasRole } = useSession();
  const today = useToday();
  const isCoder = !hasRole(['AUDITOR', 'MANAGER', 'TRAINER', 'ADMIN']);
  const [address, setAddress] = useSearchParams();
  const state = readState(address.get('state'), isCoder || (me.roles.includes('CODER') && !me.roles.includes('AUDITOR')));
  const query = useQuery(FeedbackListQuery, { variables: { state, after: null } });
  const columns = useMemo(() => feedbackColumns(isCoder, today), [isCoder, today]);
  const rows = query.data?.feedback.edges.map((edge) => edge.node) ?? [];
  return (
    <Page title="Feedback" description={isCoder ? 'What auditors found on your charts: agree with each finding, or dispute it and say why.' : 'What coders answer to findings: decide each dispute with a rationale.'}>
      <SegmentedControl aria-label="Which feedback" value={state} onChange={(next) => { setAddress({ state: next.toLowerCase() }); }} data={feedbackStates.map((each) => ({ value: each, label: stateWords[each].label }))} style={{ alignSelf: 'flex-start' }} />
      <Panel title={stateWords[state].label} height={240} state={panelStateOf(query, (data) => (data.feedback.edges.length === 0 ? { kind: 'empty', message: stateWords[state].none } : { kind: 'ready' }))}>
        <DataTable label={`Feedback: ${stateWords[state].label}`} columns={columns} rows={rows} rowKey={(audit) => audit.id} rowHref={(audit) => `/feedback/${audit.id}`} more={moreOf(query.data?.feedback.pageInfo, query)} />
      </Panel>
    </Page>
  );
}
