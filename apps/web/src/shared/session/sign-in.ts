import { forgetKept } from '../memory/use-kept.js';

export type SignInResult = { ok: true } | { ok: false; message: string };

const json = { 'content-type': 'application/json', 'x-overread': '1' };

/** Signs in; the server answers 204 with the session cookie, or says why not. A lost connection is said so, not thrown. */
export async function signIn(username: string, password: string): Promise<SignInResult> {
  try {
    const response = await fetch('/auth/login', { method: 'POST', credentials: 'same-origin', headers: json, body: JSON.stringify({ username, password }) });
    if (response.ok) return { ok: true };
    const body: unknown = await response.json().catch(() => null);
    const message = typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
    return { ok: false, message: message || (response.status === 429 ? 'Too many attempts. Wait a minute and try again.' : 'The name or the password is not right.') };
  } catch {
    return { ok: false, message: 'The server cannot be reached. Check the connection and try again.' };
  }
}

/** Ends the session on the server. Failing to reach it is no reason to keep showing data: the caller leaves all the same. */
export async function signOut(): Promise<void> {
  forgetKept();
  await fetch('/auth/logout', { method: 'POST', credentials: 'same-origin', headers: json, body: '{}' }).catch(() => undefined);
}
