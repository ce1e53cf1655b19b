import { useApolloClient } from '@apollo/client/react';
import { isRefusal } from '@overread/ui';
import { useEffect } from 'react';
import { RenewLeaseMutation } from '../queries/worksheet.commands.js';
import { shouldRenew } from './save-timing.js';
import type { WorksheetStore } from './worksheet-store.js';

const inputs = ['keydown', 'pointerdown', 'wheel'] as const;

/** Keeps the claim, and with it the session, while a person is really there: keys, pointer and wheel, never a clock. */
export function useRenewal(id: string, store: WorksheetStore): void {
  const client = useApolloClient();
  useEffect(() => {
    let heldSince = Date.now();
    const renew = async (): Promise<void> => {
      await store.whenSaved(async (version) => {
        const { data } = await client.mutate({ mutation: RenewLeaseMutation, variables: { id }, fetchPolicy: 'no-cache' });
        const answer = data?.renewLease;
        if (isRefusal(answer)) store.refuse(answer);
        // Any other version is somebody else's change: the next save finds it.
        else if (answer?.version === version + 1) store.stepped(answer.version);
      });
    };
    const onInput = (): void => {
      if (store.snapshot().trouble !== null || !shouldRenew(Date.now(), heldSince)) return;
      heldSince = Date.now();
      // An unreachable server is told by the next save.
      renew().catch(() => undefined);
    };
    for (const input of inputs) window.addEventListener(input, onInput, { capture: true, passive: true });
    return () => { for (const input of inputs) window.removeEventListener(input, onInput, { capture: true }); };
  }, [client, id, store]);
}
