import { ApolloClient, ApolloLink } from '@apollo/client';
import type { Role } from '@overread/schema';
import { Observable } from 'rxjs';
import { createCache } from '../shared/graphql/cache.js';
import type { Me } from '../shared/session/session.js';

/** What an operation answers, by operation name; a thrown error is a network error. */
export type Answers = Record<string, (variables: Record<string, unknown>) => Record<string, unknown>>;

/** A client without a network: each operation is answered by its name. An operation without an answer fails by name. */
export function fakeClient(answers: Answers): ApolloClient {
  const link = new ApolloLink((operation) => new Observable((observer) => {
    queueMicrotask(() => {
      try {
        const answer = answers[operation.operationName ?? ''];
        if (!answer) throw new Error(`no answer for ${operation.operationName ?? 'an unnamed operation'}`);
        observer.next({ data: answer(operation.variables) });
        observer.complete();
      } catch (error) {
        observer.error(error);
      }
    });
  }));
  return new ApolloClient({ link, cache: createCache() });
}

const facility = (id: string, code: string, name: string): Me['facilities'][number] => ({ __typename: 'Facility', id, code, name, zone: 'America/New_York' });

/** A signed-in person with the given roles, at two facilities. */
export function fakeMe(...roles: Role[]): Me {
  return {
    __typename: 'Me',
    person: { __typename: 'Person', id: 'person-1', displayName: 'Person One', code: 'P1', username: 'one' },
    roles,
    allFacilities: false,
    facilities: [facility('facility-n', 'N', 'North'), facility('facility-s', 'S', 'South')],
    abilities: [],
  };
}
