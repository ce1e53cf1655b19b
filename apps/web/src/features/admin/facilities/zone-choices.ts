/** The IANA zones that this browser knows, and `also`, which may have been stored under an older name. */
export function zoneChoices(also: string | null): { value: string; label: string }[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(also ? [also] : [])]);
  return [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

/** The clock on the wall in a zone at an instant, with its offset: "Thu 14:05, GMT-6"; null for a zone unknown here. */
export function clockIn(zone: string, instant: number): string | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'shortOffset' }).format(instant).replace(/ (\S+)$/, ', $1');
  } catch {
    return null;
  }
}
