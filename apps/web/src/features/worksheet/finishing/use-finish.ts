import { useApolloClient } from '@apollo/client/react';
import type { WorksheetAuditFragment } from '@overread/schema';
import { isRefusal } from '@overread/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { auditPath, forgetAudit, justClaimed, rememberAudit } from '../../../shared/audits/remember-audit.js';
import { offerUndo } from '../../../shared/undo/undo-store.js';
import { ReleaseAuditMutation, SkipAuditMutation, SubmitAuditMutation } from '../queries/worksheet.commands.js';
import type { SaveRefusal } from '../saving/worksheet-state.js';
import type { WorksheetStore } from '../saving/worksheet-store.js';
import { newSubmitKey } from './submit-key.js';
import { takeBack } from './take-back.js';
import { takeNext } from './take-next.js';

/** The server takes a submission back for ten seconds; the offer ends a little earlier than that. */
const undoFor = 9_500;
const noAnswer = 'The server gave no answer. Try again: nothing is done twice.';

export interface Finish {
  /** Each resolves to what went wrong, or null when the chart has left the worksheet. */
  submit: () => Promise<string | null>;
  skip: (reason: string) => Promise<string | null>;
  giveBack: () => Promise<string | null>;
  pending: boolean;
}

const wordsOf = ({ message, remedy }: SaveRefusal): string => [message, remedy].filter(Boolean).join(' ');

/** The answer of a command; a missing one is a fault like a lost connection. */
const refusalOf = (answer: Parameters<typeof isRefusal>[0]): SaveRefusal | null => {
  if (!answer) throw new Error('no answer');
  return isRefusal(answer) ? (answer as SaveRefusal) : null;
};

/** The ways in which a chart leaves the worksheet: what is unsaved is saved first, then the next chart is opened, or the queue. */
export function useFinish(audit: WorksheetAuditFragment, store: WorksheetStore): Finish {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);
  const submitKey = useRef(newSubmitKey());
  const hasLeft = useRef(false);
  const { id } = audit;
  useEffect(() => () => {
    // Only once nothing looks at it any more: forgetting it earlier would ask the server for it.
    if (hasLeft.current) setTimeout(() => { forgetAudit(client, id); }, 0);
  }, [client, id]);

  const finish = useCallback(async (run: (version: number) => Promise<SaveRefusal | null>, goOn: () => Promise<void>): Promise<string | null> => {
    setPending(true);
    try {
      const outcome = await store.whenSaved(async (version) => ({ refusal: await run(version) }));
      if (outcome === null) return 'Not everything could be saved, so nothing was finished.';
      if (outcome.refusal !== null) {
        if (outcome.refusal.code === 'CONFLICT' || outcome.refusal.code === 'LEASE_LOST') store.refuse(outcome.refusal);
        return wordsOf(outcome.refusal);
      }
      hasLeft.current = true;
      await goOn();
      return null;
    } catch {
      return noAnswer;
    } finally {
      setPending(false);
    }
  }, [store]);

  const toQueue = useCallback(async (finished: boolean): Promise<void> => { await navigate('/queue', { state: { finished } }); }, [navigate]);
  const toNext = useCallback(async (): Promise<void> => {
    const next = await takeNext(client);
    if (next.kind !== 'claimed') return toQueue(next.kind === 'empty');
    rememberAudit(client, next.audit);
    await navigate(auditPath(next.audit.id), { state: justClaimed });
  }, [client, navigate, toQueue]);

  const submit = useCallback(() => finish(async (version) => {
    const { data } = await client.mutate({ mutation: SubmitAuditMutation, variables: { id, version, submitKey: submitKey.current }, fetchPolicy: 'no-cache' });
    return refusalOf(data?.submitAudit);
  }, async () => {
    submitKey.current = newSubmitKey();
    offerUndo({ message: 'Submitted', until: Date.now() + undoFor, run: () => takeBack(client, id, (path) => navigate(path, { state: justClaimed })) });
    await toNext();
  }), [finish, toNext, client, id, navigate]);

  const skip = useCallback((reason: string) => finish(async () => {
    const { data } = await client.mutate({ mutation: SkipAuditMutation, variables: { id, reason }, fetchPolicy: 'no-cache' });
    return refusalOf(data?.skipAudit);
  }, toNext), [finish, toNext, client, id]);

  const giveBack = useCallback(() => finish(async () => {
    const { data } = await client.mutate({ mutation: ReleaseAuditMutation, variables: { id }, fetchPolicy: 'no-cache' });
    return refusalOf(data?.releaseAudit);
  }, () => toQueue(false)), [finish, toQueue, client, id]);

  return { submit, skip, giveBack, pending };
}
