import { clockDefinitions, clockIds, clockMinutes, type ClockEvents, type ClockId } from '@overread/domain/metrics';
import { DASH, formatDateTime, formatDuration } from '@overread/ui';

interface Timed {
  readonly dischargeAt?: string | null;
  readonly availableAt?: string | null;
  readonly assignedAt?: string | null;
  readonly firstCodedAt?: string | null;
  readonly finalCodedAt?: string | null;
  readonly billedAt?: string | null;
  readonly queries: readonly { readonly openedAt: string; readonly answeredAt?: string | null }[];
}

const at = (instant: string | null | undefined): number | null => (instant ? Date.parse(instant) : null);

/** Clocks that a chart alone can tell: those of queries and audits have their own records. */
const ownClocks: readonly ClockId[] = clockIds.filter((id) => !['query-open', 'coded-to-audited', 'audited-to-acknowledged'].includes(id));

export interface ClockRow { readonly id: string; readonly name: string; readonly length: string; readonly note: string }

/** Every clock of the chart: how long, without the time a query was open, or why it cannot be told. */
export function prepareClocks(chart: Timed): ClockRow[] {
  const events: ClockEvents = { discharged: at(chart.dischargeAt), available: at(chart.availableAt), assigned: at(chart.assignedAt), firstCoded: at(chart.firstCodedAt), finalCoded: at(chart.finalCodedAt), billed: at(chart.billedAt) };
  const queries = chart.queries.map(({ openedAt, answeredAt }) => ({ openedAt: Date.parse(openedAt), answeredAt: at(answeredAt) }));
  return ownClocks.map((id) => {
    const lap = clockMinutes(events, id, queries);
    const paused = lap.pausedMinutes !== null && lap.pausedMinutes > 0 ? `${formatDuration(lap.pausedMinutes / 60)} of open queries left out` : '';
    return { id, name: clockDefinitions[id].name, length: lap.minutes === null ? DASH : formatDuration(lap.minutes / 60), note: lap.reason === null ? paused : `Not measured: ${lap.reason}` };
  });
}

const outcomes: Readonly<Record<string, string>> = { agreed: 'Agreed', disagreed: 'Disagreed', no_opinion: 'No opinion', cancelled: 'Cancelled', other: 'Other' };

export interface QueryRow { readonly id: string; readonly opened: string; readonly answered: string; readonly open: string; readonly outcome: string }

/** Physician queries with how long each was open, in the facility's zone; one that waits has no length yet. */
export const prepareQueries = (queries: readonly { id: string; openedAt: string; answeredAt?: string | null; outcome?: string | null }[], zone: string): QueryRow[] =>
  queries.map(({ id, openedAt, answeredAt, outcome }) => {
    const lap = clockMinutes({ queryOpened: Date.parse(openedAt), queryAnswered: at(answeredAt) }, 'query-open');
    return { id, opened: formatDateTime(openedAt, zone), answered: answeredAt ? formatDateTime(answeredAt, zone) : 'Waiting', open: lap.minutes === null ? DASH : formatDuration(lap.minutes / 60), outcome: outcome ? outcomes[outcome] ?? outcome : DASH };
  });
