import { dayOfNumber, type CivilDay } from './civil-day.js';
import { zoneOffset } from './zone-offset.js';

const millisecondsPerDay = 86_400_000;

/** The civil day that an instant (milliseconds since 1970) falls on in a zone. @throws RangeError when the zone is unknown */
export const civilDate = (zone: string, instant: number): CivilDay => dayOfNumber(Math.floor((instant + zoneOffset(zone, instant)) / millisecondsPerDay));

/** The wall clock of a zone at an instant: `YYYY-MM-DDTHH:MM:SS`. */
export const instantToLocal = (zone: string, instant: number): string => new Date(instant + zoneOffset(zone, instant)).toISOString().slice(0, 19);
