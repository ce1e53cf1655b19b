import { Injectable } from '@nestjs/common';
import { systemActor, type Actor, type Role } from '@overread/domain/access';
import { Door } from '@overread/api-platform';
import { createHash, randomBytes } from 'node:crypto';
import { absoluteHours, idleMinutes, tokenOf, touchSeconds } from './session-times.js';

interface SessionRow {
  personId: string;
  displayName: string;
  roles: Role[];
  allFacilities: boolean;
  facilityIds: string[];
  lastSeenAt: Date;
}

const system = systemActor('sessions');
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export interface Request {
  /** Autosave and polling: the session is read and not kept alive. */
  readonly background: boolean;
  readonly requestId?: string | null;
  readonly now?: Date;
}

/** Server-side sessions: the token is random and stored as a hash only; roles and facilities are read anew at every request. */
@Injectable()
export class Sessions {
  constructor(private readonly door: Door) {}

  /** Opens a session and gives its token, 256 random bits, to the caller only. */
  async open(personId: string, now: Date = new Date()): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.door.write(system, 'session.open', async (tx) => {
      await tx.rows('insert into session (token_hash, person_id, created_at, last_seen_at) values ($1, $2, $3, $3)', [hashOf(token), personId, now]);
      tx.record({ noun: 'session', recordId: null, after: { personId } });
    });
    return token;
  }

  /** Who a Cookie header belongs to; null when there is no live session. */
  async actorOf(cookie: string | null, { background, requestId = null, now = new Date() }: Request): Promise<Actor | null> {
    const token = tokenOf(cookie);
    if (token === null) return null;
    const row = await this.door.read(system, (tx) =>
      tx.row<SessionRow>(
        `select p.id as "personId", p.display_name as "displayName", p.roles, p.all_facilities as "allFacilities", s.last_seen_at as "lastSeenAt",
                coalesce((select array_agg(f.facility_id::text) from person_facility f where f.person_id = p.id), '{}') as "facilityIds"
         from session s join person p on p.id = s.person_id
         where s.token_hash = $1 and s.ended_at is null and p.active and s.last_seen_at > $2 and s.created_at > $3`,
        [hashOf(token), new Date(now.getTime() - idleMinutes * 60_000), new Date(now.getTime() - absoluteHours * 3_600_000)],
      ),
    );
    if (row === null) return null;
    if (!background && now.getTime() - row.lastSeenAt.getTime() > touchSeconds * 1000) await this.touch(token, now);
    return { personId: row.personId, label: row.displayName, roles: row.roles, facilityIds: row.facilityIds, allFacilities: row.allFacilities, requestId };
  }

  async end(cookie: string | null): Promise<void> {
    const token = tokenOf(cookie);
    if (token === null) return;
    await this.door.write(system, 'session.end', async (tx) => {
      const ended = await tx.row<{ person_id: string }>('update session set ended_at = now() where token_hash = $1 and ended_at is null returning person_id', [hashOf(token)]);
      tx.record({ noun: 'session', recordId: null, after: { personId: ended?.person_id ?? null } });
    });
  }

  private async touch(token: string, now: Date): Promise<void> {
    await this.door.unrecorded(system, (tx) => tx.rows('update session set last_seen_at = $2 where token_hash = $1', [hashOf(token), now]));
  }
}
