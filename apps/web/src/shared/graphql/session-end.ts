import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Whether an error says that nobody is signed in any more. */
export function isSessionEnd(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some((each) => each.extensions?.['code'] === 'UNAUTHENTICATED');
  return ServerError.is(error) && error.statusCode === 401;
}

type Listener = () => void;
const listeners = new Set<Listener>();

/** Calls back when the server says that the session is over. Returns the way to stop. */
export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

/** Tells everyone who listens that the session is over. */
export const announceSessionEnd = (): void => { listeners.forEach((listener) => { listener(); }); };
