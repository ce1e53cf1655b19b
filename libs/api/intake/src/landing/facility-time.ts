import { civilDate, localToInstant } from '@overread/domain/time';
import type { RowComplaints } from './row-complaints.js';

/** A time of a file as an instant. */
export interface PlacedTime {
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly iso: string;
  /** The civil day it falls on in the facility's zone: decided here, once. */
  readonly day: string;
}

/**
 * Places a time of the facility's clock. Times that the clock shows twice or never are placed as the domain says, with a warning.
 *
 * @returns null when no time is given
 */
export const placeTime = (zone: string, local: string | null, field: string, { complain }: RowComplaints): PlacedTime | null => {
  if (local === null || local === '') return null;
  const { instant, status } = localToInstant(zone, local);
  const shown = local.replace('T', ' ');
  if (status === 'ambiguous') complain(field, 'AMBIGUOUS_TIME', `The clocks of ${zone} show ${shown} twice; the first is taken.`, 'Nothing to do, unless the second was meant.', 'warning');
  if (status === 'skipped') complain(field, 'SKIPPED_TIME', `The clocks of ${zone} never show ${shown}; it is read as an hour later.`, 'Check the time and the facility’s zone.', 'warning');
  return { instant, iso: new Date(instant).toISOString(), day: status === 'exact' ? local.slice(0, 10) : civilDate(zone, instant) };
};
