import { setPassword } from '@overread/api-identity';
import { done, type Door } from '@overread/api-platform';
import { randomBytes } from 'node:crypto';
import { demoBuilder, must, personOf, type DemoPeople } from './demo-site.js';

/** Six people to look around as. */
export const personas = [
  { code: 'S01', username: 'admin', does: 'people, reference data, everything else' },
  { code: 'S02', username: 'manager', does: 'plans, draws, all figures' },
  { code: 'A01', username: 'auditor', does: 'queue and worksheet' },
  { code: 'A02', username: 'auditor2', does: 'a second auditor' },
  { code: 'C01', username: 'coder', does: 'own charts and feedback' },
  { code: 'S03', username: 'trainer', does: 'errors and examples' },
] as const;

/** Gives each persona a random password of 120 bits and returns one line each: the only time it can be read. */
export const grantLogins = async (door: Door, people: DemoPeople): Promise<string[]> => {
  const lines = personas.map(({ code, username, does }) => ({ code, username, does, password: randomBytes(15).toString('base64url') }));
  must(await door.attempt(demoBuilder, 'demo.logins', async (tx) => {
    for (const { code, password } of lines) must(await setPassword(tx, { personId: personOf(people, code).personId ?? '', password }));
    return done(null);
  }));
  return lines.map(({ username, password, does }) => `  ${username.padEnd(9)} ${password}   ${does}`);
};
