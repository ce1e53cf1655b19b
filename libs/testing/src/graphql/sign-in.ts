/** What a request came to. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** A signed-in person's way to the server. */
export interface TestClient {
  /** The Cookie header of the session; empty for nobody. */
  readonly cookie: string;
  /** One GraphQL operation; fails the test when the answer carries errors. */
  ask<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The same with whatever comes back. */
  answer<Data>(document: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** Plain HTTP with the session. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

const clientWith = (address: string, cookie: string): TestClient => {
  const fetchHere = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${address}${path}`, { ...init, headers: { ...init.headers, cookie } });
  const answer = async <Data>(document: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> => {
    const response = await fetchHere('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: document, variables }) });
    const body = (await response.json()) as { data: Data; errors?: Answer<Data>['errors'] };
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  };
  return {
    cookie,
    fetch: fetchHere,
    answer,
    ask: async <Data>(document: string, variables: Record<string, unknown> = {}): Promise<Data> => {
      const { status, data, errors } = await answer<Data>(document, variables);
      if (errors.length > 0) throw new Error(`HTTP ${status}: ${errors.map((error) => error.message).join('; ')}\n${document.trim().slice(0, 200)}`);
      return data;
    },
  };
};

/** Somebody without a session. */
export const nobody = (address: string): TestClient => clientWith(address, '');

/** Signs in over HTTP, as the login page does. */
export const signIn = async (address: string, username: string, password: string): Promise<TestClient> => {
  const response = await fetch(`${address}/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password }) });
  if (response.status !== 204) throw new Error(`${username} could not sign in: HTTP ${response.status} ${await response.text()}`);
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '').join('; ');
  return clientWith(address, cookie);
};
