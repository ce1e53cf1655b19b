import { useSession } from '../session/session.js';

/** The civil day of an instant in an IANA zone, YYYY-MM-DD. */
export const civilDay = (instant: Date, zone: string | undefined): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...(zone === undefined ? {} : { timeZone: zone }) }).format(instant);

/** Today where the person's facilities are: in their zone when they share one, else in the browser's. */
export function useToday(): string {
  const { me } = useSession();
  const zones = new Set(me.facilities.map((facility) => facility.zone));
  return civilDay(new Date(), zones.size === 1 ? [...zones][0] : undefined);
}
