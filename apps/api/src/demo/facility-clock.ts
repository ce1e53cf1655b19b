import { localToInstant } from '@overread/domain/time';
import type { LocalMinutes } from '@overread/seed';

/** The instant at which a facility's clock shows a time of the demo. */
export const instantOf = (zone: string, at: LocalMinutes): Date => new Date(localToInstant(zone, new Date(at * 60_000).toISOString().slice(0, 16)).instant);
