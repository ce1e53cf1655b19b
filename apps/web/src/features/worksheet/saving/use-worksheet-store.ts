import { useApolloClient } from '@apollo/client/react';
import { startDraft } from '@overread/domain/audits';
import type { WorksheetAuditFragment } from '@overread/schema';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { readChart, readDraft } from '../../../shared/audits/read-chart.js';
import { useSession } from '../../../shared/session/session.js';
import { leaveBehind, takeLeftBehind } from './unsaved-work.js';
import { worksheetPorts } from './worksheet-ports.js';
import { unsavedCount, type WorksheetState } from './worksheet-state.js';
import { createWorksheetStore, type WorksheetStore } from './worksheet-store.js';

/** The store of one opened worksheet. Mount the caller with the audit's id as key: another audit is another store. */
export function useWorksheetStore(audit: WorksheetAuditFragment): { store: WorksheetStore; state: WorksheetState } {
  const client = useApolloClient();
  const { me } = useSession();
  const { id } = audit;
  const personId = me.person.id;
  const [store] = useState(() => createWorksheetStore({ draft: readDraft(audit.draft) ?? startDraft(readChart(audit.frozen)), version: audit.version }, worksheetPorts(client, id)));
  const state = useSyncExternalStore(store.subscribe, store.snapshot);

  useEffect(() => {
    store.open();
    for (const patch of takeLeftBehind(personId, id, store)) store.act(patch);
    return () => {
      store.close();
      if (unsavedCount(store.snapshot()) > 0) leaveBehind(personId, id, store);
    };
  }, [store, personId, id]);

  useEffect(() => {
    const saveNow = (): void => { void store.save(); };
    const warn = (event: BeforeUnloadEvent): void => { if (unsavedCount(store.snapshot()) > 0) event.preventDefault(); };
    window.addEventListener('online', saveNow);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', saveNow);
      window.removeEventListener('beforeunload', warn);
    };
  }, [store]);

  return { store, state };
}
