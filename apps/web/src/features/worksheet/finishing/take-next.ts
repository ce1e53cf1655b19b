import type { ApolloClient } from '@apollo/client';
import type { WorksheetAuditFragment } from '@overread/schema';
import { isRefusal } from '@overread/ui';
import { ClaimNextMutation } from '../../../shared/audits/claim.commands.js';

/** `unknown`: the server could not be asked, so nothing can be said about the queue. */
export type Next = { readonly kind: 'claimed'; readonly audit: WorksheetAuditFragment } | { readonly kind: 'empty' } | { readonly kind: 'unknown' };

/** Claims the most urgent chart. The one before it has been finished, so no failure here may look like one of that. */
export const takeNext = async (client: ApolloClient): Promise<Next> => {
  try {
    const { data } = await client.mutate({ mutation: ClaimNextMutation, fetchPolicy: 'no-cache' });
    const answer = data?.claimNext;
    if (answer === undefined) return { kind: 'unknown' };
    return isRefusal(answer) ? { kind: 'empty' } : { kind: 'claimed', audit: answer };
  } catch {
    return { kind: 'unknown' };
  }
};
