import type { ApolloClient } from '@apollo/client';
import type { WorksheetAuditFragment } from '@overread/schema';
import { AuditQuery } from './worksheet-audit.query.js';

/** What a navigation to a worksheet carries: the chart was claimed a moment ago and what the cache has of it is fresh. */
export interface ClaimedState { readonly claimed: true }
export const justClaimed: ClaimedState = { claimed: true };

export const isJustClaimed = (state: unknown): boolean => typeof state === 'object' && state !== null && 'claimed' in state && state.claimed === true;

export const auditPath = (id: string): string => `/audit/${id}`;

/** Puts an audit that a command has answered where its page will look, so that the page is drawn without waiting. */
export const rememberAudit = (client: ApolloClient, audit: WorksheetAuditFragment): void => {
  client.writeQuery({ query: AuditQuery, variables: { id: audit.id }, data: { audit } });
};

/** Forgets an audit that has left the worksheet, so that going back asks the server. */
export const forgetAudit = (client: ApolloClient, id: string): void => {
  client.cache.evict({ id: `Audit:${id}` });
  client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'queue' });
  client.cache.gc();
};
