import { Injectable } from '@nestjs/common';
import { systemActor } from '@overread/domain/access';
import { Door } from '@overread/api-platform';
import { hashPassword, verifyPassword } from '../passwords/hashing.js';
import { Sessions } from './sessions.js';
import { countFailure, forgetFailures, isThrottled } from './throttle.js';

export type LoginOutcome = { readonly ok: true; readonly token: string } | { readonly ok: false; readonly status: 401 | 429; readonly message: string };

const system = systemActor('login');
const wrong = { ok: false, status: 401, message: 'Username or password is not right.' } as const;
const wait = { ok: false, status: 429, message: 'Too many attempts. Wait a little and try again.' } as const;

/** Signing in by username and password. Unknown users get the same answer after the same work. */
@Injectable()
export class Login {
  private dummy: Promise<string> | null = null;

  constructor(
    private readonly door: Door,
    private readonly sessions: Sessions,
  ) {}

  async attempt(username: string, password: string, address: string, now: Date = new Date()): Promise<LoginOutcome> {
    const keys = [`account:${username.toLowerCase().slice(0, 100)}`, `address:${address}`];
    if (await this.door.unrecorded(system, (tx) => isThrottled(tx, keys, now))) return wait;
    const person = await this.door.read(system, (tx) =>
      tx.row<{ id: string; hash: string }>('select p.id, c.password_hash as hash from person p join credential c on c.person_id = p.id where lower(p.username) = lower($1) and p.active', [username.slice(0, 100)]),
    );
    this.dummy ??= hashPassword('nobody has this password');
    const right = await verifyPassword(person?.hash ?? (await this.dummy), password.slice(0, 1_024));
    if (person === null || !right) {
      await this.door.write(system, 'login.fail', async (tx) => {
        await countFailure(tx, keys, now);
        tx.record({ noun: 'session', recordId: null, after: { personId: person?.id ?? null } });
      });
      return wrong;
    }
    await this.door.unrecorded(system, (tx) => forgetFailures(tx, [keys[0] ?? '']));
    return { ok: true, token: await this.sessions.open(person.id, now) };
  }
}
