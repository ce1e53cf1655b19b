import { useApolloClient } from '@apollo/client/react';
import type { RefusalLike } from '@overread/ui';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../graphql/use-command.js';
import { ClaimAuditMutation, ClaimNextMutation } from './claim.commands.js';
import { auditPath, justClaimed, rememberAudit } from './remember-audit.js';

export interface Claim {
  /** Takes the most urgent chart and opens it. */
  next: () => Promise<void>;
  /** Takes one chart, or goes on with one that is held already, and opens it. */
  one: (id: string) => Promise<void>;
  pending: boolean;
  refusal: RefusalLike | null;
}

/** Claiming a chart and opening its worksheet. */
export function useClaim(): Claim {
  const client = useApolloClient();
  const navigate = useNavigate();
  const nextOne = useCommand(ClaimNextMutation);
  const thisOne = useCommand(ClaimAuditMutation);
  const { run: runNext, reset: resetNext } = nextOne;
  const { run: runThis, reset: resetThis } = thisOne;
  const open = useCallback(async (audit: Awaited<ReturnType<typeof runThis>>): Promise<void> => {
    if (audit === null) return;
    rememberAudit(client, audit);
    await navigate(auditPath(audit.id), { state: justClaimed });
  }, [client, navigate]);
  const next = useCallback(async () => { resetThis(); await open(await runNext({})); }, [resetThis, open, runNext]);
  const one = useCallback(async (id: string) => { resetNext(); await open(await runThis({ id })); }, [resetNext, open, runThis]);
  return { next, one, pending: nextOne.pending || thisOne.pending, refusal: nextOne.refusal ?? thisOne.refusal };
}
