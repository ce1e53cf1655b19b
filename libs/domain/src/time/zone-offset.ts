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

/** Offset from UTC in milliseconds at an instant; asked of Intl once a quarter of an hour and zone at most. */
export const zoneOffset = (zone: string, instant: number): number => {
  const step = Math.floor(instant / quarter);
  let known = offsets.get(zone);
  if (known === undefined) offsets.set(zone, (known = new Map()));
  const before = known.get(step);
  if (before !== undefined) return before;
  if (known.size > 400_000) known.clear();
  const offset = wallClock(zone, step * quarter) - step * quarter;
  known.set(step, offset);
  return offset;
};

/** Zones change their offset on quarters of an hour since 1970. */
const quarter = 900_000;
const offsets = new Map<string, Map<number, number>>();
