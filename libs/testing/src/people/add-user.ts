import { signIn, type TestClient } from '../graphql/sign-in.js';
import type { OverreadUnderTest } from '../process/index.js';

export interface UserToAdd {
  readonly role: string;
  /** Facility codes; every facility when left out. */
  readonly facility?: string;
  readonly code?: string;
}

/** Adds a person through the command line and signs them in. */
export const addUser = async (overread: OverreadUnderTest, username: string, { role, facility, code }: UserToAdd): Promise<TestClient & { readonly password: string }> => {
  const password = `long words of ${username} here`;
  const outcome = await overread.run('user', 'add', username, '--role', role, '--password', password, ...(facility === undefined ? [] : ['--facility', facility]), ...(code === undefined ? [] : ['--code', code]));
  if (outcome.code !== 0) throw new Error(`user add ${username}: ${outcome.stderr}`);
  return { ...(await signIn(overread.address, username, password)), password };
};
