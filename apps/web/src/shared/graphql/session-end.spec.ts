import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { isSessionEnd } from './session-end.js';

const graphql = (code: string) => new CombinedGraphQLErrors({ data: null, errors: [{ message: 'no', extensions: { code } }] });
const http = (status: number) => new ServerError('no', { response: { status } as Response, bodyText: '' });

describe('what ends a session', () => {
  test.each([
    ['the server says nobody is signed in', graphql('UNAUTHENTICATED'), true],
    ['HTTP 401', http(401), true],
    ['forbidden is not the end', graphql('FORBIDDEN'), false],
    ['HTTP 500', http(500), false],
    ['a lost connection', new TypeError('failed to fetch'), false],
    ['nothing', undefined, false],
  ])('%s', (_name, error, ends) => {
    expect(isSessionEnd(error)).toBe(ends);
  });
});
