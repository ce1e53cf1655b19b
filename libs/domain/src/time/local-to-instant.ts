import { zoneOffset } from './zone-offset.js';

export interface LocalInstant {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
  /**
   * `ambiguous`: the clock shows this time twice, the first of the two is taken; `skipped`: the clock never shows it, the
   * time is read with the offset before the gap, which lands as far behind the gap as it was written into it.
   */
  readonly status: 'exact' | 'ambiguous' | 'skipped';
}

const hour = 3_600_000;

/**
 * The instant at which the clocks of a zone show a civil date and time.
 *
 * @param local `YYYY-MM-DDTHH:MM` with optional `:SS`, no zone
 * @throws RangeError when `local` is no date and time, or the zone is unknown
 */
export const localToInstant = (zone: string, local: string): LocalInstant => {
  const wall = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local) || Number.isNaN(wall)) throw new RangeError(`not a local date and time: ${local}`);
  const before = zoneOffset(zone, wall - 26 * hour);
  const after = zoneOffset(zone, wall + 26 * hour);
  if (before === after) return { instant: wall - before, status: 'exact' };
  const candidates = [...new Set([wall - before, wall - after])].filter((instant) => instant + zoneOffset(zone, instant) === wall).sort((a, b) => a - b);
  const [first] = candidates;
  if (first === undefined) return { instant: wall - before, status: 'skipped' };
  return { instant: first, status: candidates.length > 1 ? 'ambiguous' : 'exact' };
};
