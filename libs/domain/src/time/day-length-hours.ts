import { addDays, type CivilDay } from './civil-day.js';
import { localToInstant } from './local-to-instant.js';

/** Hours of a civil day in a zone: 24, or 23 and 25 where the clocks change. */
export const dayLengthHours = (zone: string, day: CivilDay): number =>
  (localToInstant(zone, `${addDays(day, 1)}T00:00`).instant - localToInstant(zone, `${day}T00:00`).instant) / 3_600_000;
