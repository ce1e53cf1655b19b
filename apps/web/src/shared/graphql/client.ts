import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from './cache.js';
import { announceSessionEnd, isSessionEnd } from './session-end.js';

/**
 * The GraphQL client: same-origin cookies, a header that no form of another site can send, and a word to the shell when
 * the session has ended. A failed query has no data (Apollo's errorPolicy none), so a panel never shows half an answer.
 */
export function createClient(): ApolloClient {
  const sessionLink = new ErrorLink(({ error }) => { if (isSessionEnd(error)) announceSessionEnd(); });
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'x-overread': '1' } });
  return new ApolloClient({
    link: ApolloLink.from([sessionLink, http]),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
