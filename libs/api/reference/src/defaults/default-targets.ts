import type { ClockId } from '@overread/domain/metrics';

/** Hours of elapsed time that each turnaround clock should stay within, for every work type; a site sets its own from a date. */
export const defaultTargets: Readonly<Record<ClockId, number>> = {
  'discharge-to-available': 24,
  'available-to-first-coded': 48,
  'assigned-to-coded': 24,
  'query-open': 72,
  'coded-to-audited': 120,
  'audited-to-acknowledged': 168,
  'discharge-to-billed': 120,
};
