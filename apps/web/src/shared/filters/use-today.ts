import { civilDate } from '@overread/domain/time';
import { useSession } from '../session/session.js';

/** Today (YYYY-MM-DD) where the person's facilities are: in their zone when they share one, else in the browser's. */
export function useToday(): string {
  const { me } = useSession();
  const [zone, ...others] = new Set(me.facilities.map((facility) => facility.zone));
  const shared = others.length === 0 ? zone : undefined;
  return civilDate(shared ?? Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now());
}
