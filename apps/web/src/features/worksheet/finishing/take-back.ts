import type { ApolloClient } from '@apollo/client';
import { isRefusal } from '@overread/ui';
import { auditPath, rememberAudit } from '../../../shared/audits/remember-audit.js';
import { UndoSubmitMutation } from '../queries/worksheet.commands.js';

/** Takes a submission back and opens its worksheet again; resolves to what went wrong, or null. */
export const takeBack = async (client: ApolloClient, id: string, open: (path: string) => unknown): Promise<string | null> => {
  try {
    const { data } = await client.mutate({ mutation: UndoSubmitMutation, variables: { id }, fetchPolicy: 'no-cache' });
    const answer = data?.undoSubmit;
    if (answer === undefined) return 'The server gave no answer.';
    if (isRefusal(answer)) return answer.message;
    rememberAudit(client, answer);
    await open(auditPath(id));
    return null;
  } catch {
    return 'The server gave no answer.';
  }
};
