import { ApolloClient, ApolloLink } from '@apollo/client';
import { Observable } from 'rxjs';
import { createCache } from '../../../shared/graphql/cache.js';
import { worksheetPorts } from './worksheet-ports.js';

/** A client whose requests are answered by `answer` and whose headers are kept. */
const clientOf = (answer: () => Record<string, unknown>) => {
  const headers: unknown[] = [];
  const link = new ApolloLink((operation) => new Observable((observer) => {
    headers.push(operation.getContext()['headers']);
    try {
      observer.next({ data: answer() });
      observer.complete();
    } catch (error) {
      observer.error(error);
    }
  }));
  return { client: new ApolloClient({ link, cache: createCache() }), headers };
};

test('a save says that it happens by itself, so that it never extends an idle session', async () => {
  const { client, headers } = clientOf(() => ({ patchAudit: { __typename: 'Audit', id: 'a', version: 4, state: 'IN_REVIEW', claimedByMe: true, leaseUntil: null } }));
  expect(await worksheetPorts(client, 'a').patch(3, [{ op: 'remove', line: 'd1' }])).toEqual({ kind: 'done', version: 4 });
  expect(headers).toEqual([{ 'x-overread-background': '1' }]);
});

test('a refusal is told as one, a lost connection as unreachable', async () => {
  const refused = clientOf(() => ({ patchAudit: { __typename: 'Refusal', code: 'LEASE_LOST', message: 'lost', field: null, remedy: null, currentVersion: null } }));
  expect(await worksheetPorts(refused.client, 'a').patch(3, [])).toMatchObject({ kind: 'refused', refusal: { code: 'LEASE_LOST' } });
  const lost = clientOf(() => { throw new TypeError('failed to fetch'); });
  expect([await worksheetPorts(lost.client, 'a').patch(3, []), await worksheetPorts(lost.client, 'a').fetch()]).toEqual([{ kind: 'unreachable' }, null]);
});
