import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { Page, Panel, panelStateOf } from '@overread/ui';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { isOpen } from '../batch.js';
import { CheckPanel } from '../checking/check-panel.js';
import { FilePanel } from '../checking/file-panel.js';
import { OutcomePanel } from '../checking/outcome-panel.js';
import { ErrorsPanel } from '../errors/errors-panel.js';
import { readDetection } from '../mapping/read-detection.js';
import { ImportQuery } from '../queries/imports.queries.js';

/** Milliseconds between looks at an import that is under way. */
const every = 1000;

/** One file from upload to undo. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const query = useQuery(ImportQuery, { variables: { id } });
  const batch = query.data?.importBatch;
  const { startPolling, stopPolling } = query;
  const isRunning = batch?.state === 'COMMITTING';
  useEffect(() => {
    if (isRunning) startPolling(every);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  const detection = readDetection(batch?.detection);
  return (
    <Page title="Import" actions={<Anchor component={Link} to="/imports" size="sm">All imports</Anchor>}>
      {batch ? (
        <>
          <FilePanel batch={batch} detection={detection} />
          {batch.state === 'UPLOADED' ? null : <OutcomePanel batch={batch} />}
          {batch.rowsRejected + batch.warnings > 0 ? <ErrorsPanel key={`${batch.state} ${batch.version}`} batch={batch} /> : null}
          {detection && isOpen(batch) ? <CheckPanel key={batch.id} batch={batch} detection={detection} /> : null}
        </>
      ) : <Panel title="File" height={200} state={panelStateOf(query, () => ({ kind: 'empty', message: 'There is no such import, or it is not yours to see.', action: { label: 'All imports', href: '/imports' } }))} />}
    </Page>
  );
}
