import { useApolloClient } from '@apollo/client/react';
import { isRefusal } from '@overread/ui';
import { useCallback, useState } from 'react';
import { ClaimAuditMutation } from '../../../shared/audits/claim.commands.js';
import { readDraft } from '../../../shared/audits/read-chart.js';
import { worksheetPorts } from '../saving/worksheet-ports.js';
import type { WorksheetStore } from '../saving/worksheet-store.js';

export interface Recovery {
  retry: () => void;
  takeOver: () => void;
  claim: () => void;
  drop: () => void;
  pending: boolean;
}

/**
 * The ways back to a worksheet that saves. What is unsaved stays until the person gives it up.
 *
 * @param reopen reads the page's audit anew; a chart that is no longer one's own is then shown as it stands
 */
export function useRecovery(id: string, store: WorksheetStore, reopen: () => Promise<unknown>): Recovery {
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const run = useCallback((act: () => Promise<void>) => {
    setPending(true);
    act().catch(() => undefined).finally(() => { setPending(false); });
  }, []);
  const retry = useCallback(() => { run(async () => { await store.save(); }); }, [run, store]);
  const takeOver = useCallback(() => {
    run(async () => {
      const fetched = await worksheetPorts(client, id).fetch();
      if (fetched !== null) store.takeOver(fetched);
    });
  }, [run, client, id, store]);
  const claim = useCallback(() => {
    run(async () => {
      const { data } = await client.mutate({ mutation: ClaimAuditMutation, variables: { id }, fetchPolicy: 'no-cache' });
      const answer = data?.claimAudit;
      if (answer === undefined) return;
      if (isRefusal(answer)) {
        store.refuse({ ...answer, code: 'LEASE_LOST' });
        return;
      }
      const draft = readDraft(answer.draft);
      if (draft !== null) store.takeOver({ draft, version: answer.version });
    });
  }, [run, client, id, store]);
  const drop = useCallback(() => {
    run(async () => {
      const fetched = await worksheetPorts(client, id).fetch();
      if (fetched !== null) store.drop(fetched);
      await reopen();
    });
  }, [run, client, id, store, reopen]);
  return { retry, takeOver, claim, drop, pending };
}
