/** What happens to a chart, as instants in milliseconds since 1970. */
export type ClockEvent = 'discharged' | 'available' | 'assigned' | 'firstCoded' | 'finalCoded' | 'billed' | 'audited' | 'acknowledged' | 'queryOpened' | 'queryAnswered';

/** The civil day, in the facility's zone, by which a lap of a clock is counted: always the day it ended. */
export type ClockBasis = 'available' | 'coded' | 'answered' | 'audited' | 'acknowledged' | 'billed';

export interface ClockDefinition {
  readonly name: string;
  readonly start: ClockEvent;
  readonly end: ClockEvent;
  /** Time in which a physician query was open does not count. */
  readonly pausedByQueries: boolean;
  readonly basis: ClockBasis;
}

/** The turnaround clocks, kept apart. Laps are elapsed time, so a daylight-saving day counts its 23 or 25 hours. */
export const clockDefinitions = {
  'discharge-to-available': { name: 'Discharge to available', start: 'discharged', end: 'available', pausedByQueries: false, basis: 'available' },
  'available-to-first-coded': { name: 'Available to first coded', start: 'available', end: 'firstCoded', pausedByQueries: false, basis: 'coded' },
  'assigned-to-coded': { name: 'Assigned to coded', start: 'assigned', end: 'finalCoded', pausedByQueries: true, basis: 'coded' },
  'query-open': { name: 'Query open', start: 'queryOpened', end: 'queryAnswered', pausedByQueries: false, basis: 'answered' },
  'coded-to-audited': { name: 'Coded to audited', start: 'finalCoded', end: 'audited', pausedByQueries: false, basis: 'audited' },
  'audited-to-acknowledged': { name: 'Audited to acknowledged', start: 'audited', end: 'acknowledged', pausedByQueries: false, basis: 'acknowledged' },
  'discharge-to-billed': { name: 'Discharge to final billed', start: 'discharged', end: 'billed', pausedByQueries: false, basis: 'billed' },
} as const satisfies Readonly<Record<string, ClockDefinition>>;

export type ClockId = keyof typeof clockDefinitions;

export const clockIds = Object.keys(clockDefinitions) as readonly ClockId[];
