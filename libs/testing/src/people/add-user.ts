import { signIn, type TestClient } from '../graphql/sign-in.js';
import type { OverreadUnderTest } from '../process/index.js';

export interface UserToAdd {
  readonly role: string;
  /** Facility codes; every facility when left out. */
  readonly facility?: string;
  readonly code?: string;
}

export type SignedIn = TestClient & { readonly password: string };

const passwordOf = (username: string): string => `long words of ${username} here`;

/** Adds a person through the command line and signs them in. */
export const addUser = async (overread: OverreadUnderTest, username: string, { role, facility, code }: UserToAdd): Promise<SignedIn> => {
  const password = passwordOf(username);
  const outcome = await overread.run('user', 'add', username, '--role', role, '--password', password, ...(facility === undefined ? [] : ['--facility', facility]), ...(code === undefined ? [] : ['--code', code]));
  if (outcome.code !== 0) throw new Error(`user add ${username}: ${outcome.stderr}`);
  return { ...(await signIn(overread.address, username, password)), password };
};

/** Signs in somebody who came with an import, such as a coder. */
export const loginOf = async (overread: OverreadUnderTest, code: string): Promise<SignedIn> => {
  const username = code.toLowerCase();
  const password = passwordOf(username);
  const outcome = await overread.run('user', 'login', code, '--username', username, '--password', password);
  if (outcome.code !== 0) throw new Error(`user login ${code}: ${outcome.stderr}`);
  return { ...(await signIn(overread.address, username, password)), password };
};
