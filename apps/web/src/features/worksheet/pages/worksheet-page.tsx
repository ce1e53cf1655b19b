import { useQuery } from '@apollo/client/react';
import { Page, Panel, panelStateOf } from '@overread/ui';
import { useCallback, useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import { isJustClaimed } from '../../../shared/audits/remember-audit.js';
import { taxonomyOf } from '../../../shared/audits/taxonomy-of.js';
import { AuditQuery } from '../../../shared/audits/worksheet-audit.query.js';
import { TaxonomyQuery } from '../queries/worksheet.queries.js';
import { canJudge } from '../reading/read-state.js';
import { ReadingView } from '../reading/reading-view.js';
import { Worksheet } from '../working/worksheet.js';

/** One audit: the worksheet for the auditor who holds it, the chart to read for everyone else. */
export default function WorksheetPage() {
  const { id = '' } = useParams();
  return <OpenedAudit key={id} id={id} />;
}

function OpenedAudit({ id }: { id: string }) {
  const location = useLocation();
  // A chart claimed a moment ago is drawn from what the claim answered; every other opening waits for the server.
  const audit = useQuery(AuditQuery, { variables: { id }, fetchPolicy: isJustClaimed(location.state) ? 'cache-and-network' : 'network-only' });
  const words = useQuery(TaxonomyQuery, { fetchPolicy: 'cache-first' });
  const taxonomy = useMemo(() => (words.data === undefined ? null : taxonomyOf(words.data.errorTypes, words.data.errorReasons)), [words.data]);
  const { refetch } = audit;
  const reopen = useCallback(() => refetch(), [refetch]);
  const opened = audit.data?.audit;
  if (opened && taxonomy !== null) {
    return canJudge(opened) ? <Worksheet audit={opened} taxonomy={taxonomy} reopen={reopen} /> : <ReadingView audit={opened} taxonomy={taxonomy} />;
  }
  if (opened === null) return <Missing />;
  // Once the chart is there, only the taxonomy can be what is still missing.
  const state = opened === undefined ? panelStateOf(audit) : panelStateOf(words);
  return <Page title="Worksheet"><Panel title="The chart" state={state} height={480} /></Page>;
}

const Missing = () => <Page title="Worksheet"><Panel title="The chart" state={{ kind: 'empty', message: 'There is no such audit, or it is not yours to see.', action: { label: 'To the queue', href: '/queue' } }} /></Page>;
