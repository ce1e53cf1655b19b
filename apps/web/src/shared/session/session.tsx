import type { MeQuery, Role } from '@overread/schema';
import { createContext, use } from 'react';

export type Me = NonNullable<MeQuery['me']>;

export interface Session {
  me: Me;
  /** Whether the person holds at least one of the roles; no list means everyone. */
  hasRole: (roles?: readonly Role[]) => boolean;
  /** Whether the server gave this ability, such as 'plans.create'. */
  can: (ability: string) => boolean;
}

export const SessionContext = createContext<Session | null>(null);

/** What is known of the person who is signed in. */
export function sessionOf(me: Me): Session {
  return {
    me,
    hasRole: (roles) => roles === undefined || roles.some((role) => me.roles.includes(role)),
    can: (ability) => me.abilities.includes(ability),
  };
}

/** The signed-in person; only inside the shell, which waits for it. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession is for pages inside the shell');
  return session;
}
