import { clockDefinitions, clockIds, type ClockEvent, type ClockId } from '@overread/domain/metrics';

const events: Readonly<Record<ClockEvent, string>> = {
  discharged: 'discharge',
  available: 'the record is available',
  assigned: 'it is assigned',
  firstCoded: 'it is first coded',
  finalCoded: 'it is last coded',
  billed: 'the final bill',
  audited: 'the audit is submitted',
  acknowledged: 'the coder has answered',
  queryOpened: 'a query is opened',
  queryAnswered: 'the query is answered',
};

const isClock = (id: string): id is ClockId => clockIds.some((known) => known === id);

/** The name of a turnaround clock; its id where it is not known here. */
export const clockName = (id: string): string => (isClock(id) ? clockDefinitions[id].name : id);

/** From what to what a clock runs, in one sentence. */
export function clockHelp(id: string): string {
  if (!isClock(id)) return '';
  const { start, end, pausedByQueries } = clockDefinitions[id];
  return `From ${events[start]} to ${events[end]}${pausedByQueries ? '; time with an open query does not count' : ''}.`;
}

export const clockChoices = clockIds.map((id) => ({ value: id as string, label: clockDefinitions[id].name as string }));
