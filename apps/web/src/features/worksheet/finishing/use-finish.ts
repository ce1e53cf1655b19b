import { useApolloClient } from '@apollo/client/react';
import type { SubmitAndNextMutation as SubmitAndNext, WorksheetAuditFragment } from '@overread/schema';
import { isRefusal } from '@overread/ui';
import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { auditPath, forgetAudit, justClaimed, rememberAudit } from '../../../shared/audits/remember-audit.js';
import { offerUndo } from '../../../shared/undo/undo-store.js';
import { ReleaseAuditMutation, SkipAndNextMutation, SubmitAndNextMutation } from '../queries/worksheet.commands.js';
import type { SaveRefusal } from '../saving/worksheet-state.js';
import type { WorksheetStore } from '../saving/worksheet-store.js';
import { newSubmitKey } from './submit-key.js';
import { takeBack } from './take-back.js';

type Next = SubmitAndNext['claimNext'];

/** The server takes a submission back for ten seconds; the offer ends a little earlier than that. */
const undoFor = 9_500;
const noAnswer = 'The server gave no answer. Try again: nothing is done twice.';

export interface Finish {
  /** Each resolves to what went wrong, or null when the next chart is open. */
  submit: () => Promise<string | null>;
  skip: (reason: string) => Promise<string | null>;
  giveBack: () => Promise<string | null>;
  pending: boolean;
}

const wordsOf = ({ message, remedy }: SaveRefusal): string => [message, remedy].filter(Boolean).join(' ');

/** The ways in which a chart leaves the worksheet; what is unsaved is saved first, and the next chart comes with the answer. */
export function useFinish(audit: WorksheetAuditFragment, store: WorksheetStore): Finish {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);
  const submitKey = useRef(newSubmitKey());
  const { id } = audit;

  const goOn = useCallback(async (next: Next | null): Promise<void> => {
    if (next === null || isRefusal(next)) await navigate('/queue', { state: { finished: next !== null } });
    else {
      rememberAudit(client, next);
      await navigate(auditPath(next.id), { state: justClaimed });
    }
    forgetAudit(client, id);
  }, [client, navigate, id]);

  /** Runs a command after everything is saved; `run` gives its refusal, or what to go on with. */
  const finish = useCallback(async (run: (version: number) => Promise<{ refusal: SaveRefusal } | { next: Next | null }>): Promise<string | null> => {
    setPending(true);
    try {
      const outcome = await store.whenSaved(run);
      if (outcome === null) return 'Not everything could be saved, so nothing was finished.';
      if ('refusal' in outcome) {
        if (outcome.refusal.code === 'CONFLICT' || outcome.refusal.code === 'LEASE_LOST') store.refuse(outcome.refusal);
        return wordsOf(outcome.refusal);
      }
      await goOn(outcome.next);
      return null;
    } catch {
        return noAnswer;
    } finally {
      setPending(false);
    }
  }, [store, goOn]);

  const submit = useCallback(() => finish(async (version) => {
    const { data } = await client.mutate({ mutation: SubmitAndNextMutation, variables: { id, version, submitKey: submitKey.current }, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    if (isRefusal(data.submitAudit)) return { refusal: data.submitAudit };
    submitKey.current = newSubmitKey();
    offerUndo({ message: 'Submitted', until: Date.now() + undoFor, run: () => takeBack(client, id, (path) => navigate(path, { state: justClaimed })) });
    return { next: data.claimNext };
  }), [finish, client, id, navigate]);

  const skip = useCallback((reason: string) => finish(async () => {
    const { data } = await client.mutate({ mutation: SkipAndNextMutation, variables: { id, reason }, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return isRefusal(data.skipAudit) ? { refusal: data.skipAudit } : { next: data.claimNext };
  }), [finish, client, id]);

  const giveBack = useCallback(() => finish(async () => {
    const { data } = await client.mutate({ mutation: ReleaseAuditMutation, variables: { id }, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return isRefusal(data.releaseAudit) ? { refusal: data.releaseAudit } : { next: null };
  }), [finish, client, id]);

  return { submit, skip, giveBack, pending };
}
