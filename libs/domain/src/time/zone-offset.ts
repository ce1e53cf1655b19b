const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', era: 'short' });
  formats.set(zone, made);
  return made;
};

/** Whether the text names an IANA zone that this machine knows. */
export const isZone = (zone: string): boolean => {
  try {
    formatOf(zone);
    return /^[A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/.test(zone);
  } catch {
    return false;
  }
};

/** The clock on the wall as if it were UTC, in milliseconds. */
export const wallClock = (zone: string, instant: number): number => {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) if (/^\d+$/.test(value)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
};

/** Zones change their offset on quarters of an hour since 1970. */
const quarter = 900_000;
const day = 86_400_000;
const mostKept = 400_000;

/** What is known of one zone: by day its offset, null where the clocks change on that day, and then by quarter of an hour. */
interface Known {
  readonly days: Map<number, number | null>;
  readonly quarters: Map<number, number>;
}
const zones = new Map<string, Known>();

const knownOf = (zone: string): Known => {
  const before = zones.get(zone);
  if (before !== undefined) return before;
  const made: Known = { days: new Map(), quarters: new Map() };
  zones.set(zone, made);
  return made;
};

const offsetOfQuarter = (zone: string, { quarters }: Known, step: number): number => {
  const before = quarters.get(step);
  if (before !== undefined) return before;
  if (quarters.size > mostKept) quarters.clear();
  const offset = wallClock(zone, step * quarter) - step * quarter;
  quarters.set(step, offset);
  return offset;
};

/**
 * Offset from UTC in milliseconds at an instant. Intl is asked once for each day (of UTC) of a zone, and for each quarter of an hour of a day on which the
 * clocks change: no zone has ever changed them and changed them back within one day.
 */
export const zoneOffset = (zone: string, instant: number): number => {
  const known = knownOf(zone);
  const number = Math.floor(instant / day);
  let offset = known.days.get(number);
  if (offset === undefined) {
    const start = offsetOfQuarter(zone, known, (number * day) / quarter);
    offset = start === offsetOfQuarter(zone, known, ((number + 1) * day) / quarter) ? start : null;
    if (known.days.size > mostKept) known.days.clear();
    known.days.set(number, offset);
  }
  return offset ?? offsetOfQuarter(zone, known, Math.floor(instant / quarter));
};
