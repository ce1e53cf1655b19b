import type { ClockFacts, ClockId } from '@overread/domain/metrics';
import { scoped, sources, type FactSource, type Grouping, type MetricScope, type ReadTx } from '@overread/api-platform';
import type { Cells } from './cell.js';

interface Clock {
  readonly source: FactSource;
  /** Civil day of the end of the lap, in the facility’s zone. */
  readonly day: string;
  /** The instant whose civil day that is, where no column holds the day: rows far from the range are passed over by it first. */
  readonly instant?: string;
  /** Minutes of the lap without pauses; null = not measured. */
  readonly minutes: string;
}

const civilDay = (instant: string): Pick<Clock, 'day' | 'instant'> => ({ day: `(${instant} at time zone v.zone)::date`, instant });
const paused = (start: string, end: string, pauses: string): string => `clock_minutes(${start}, ${end}, ${pauses})`;
/** The same without pauses, written out: the function is slow over a whole table. */
const lap = (start: string, end: string): string => `case when ${end} >= ${start} then (extract(epoch from ${end} - ${start}) / 60)::double precision end`;

/** Every zone is within a day of UTC, so a day to spare on both sides loses nothing; $1 and $2 are the ends of the range. */
const nearRange = (instant: string | undefined): string => (instant === undefined ? '' : ` and ${instant} >= $1::date - 1 and ${instant} < $2::date + 2`);

/** Laps as the domain defines them (start, end, what pauses them, the day they are counted by). */
const clocks: Record<ClockId, Clock> = {
  'discharge-to-available': { source: sources.charts, ...civilDay('v.available_at'), minutes: lap('v.discharge_at', 'v.available_at') },
  'available-to-first-coded': { source: sources.charts, day: 'v.coded_on', minutes: lap('v.available_at', 'v.first_coded_at') },
  'assigned-to-coded': { source: sources.charts, day: 'v.coded_on', minutes: paused('v.assigned_at', 'v.final_coded_at', 'v.paused') },
  'query-open': { source: sources.queries, ...civilDay('v.answered_at'), minutes: lap('v.opened_at', 'v.answered_at') },
  'coded-to-audited': { source: sources.audits, day: 'v.audited_on', minutes: lap('v.coded_at', 'v.submitted_at') },
  'audited-to-acknowledged': { source: sources.audits, ...civilDay('v.acknowledged_at'), minutes: lap('v.submitted_at', 'v.acknowledged_at') },
  'discharge-to-billed': { source: sources.charts, ...civilDay('v.billed_at'), minutes: lap('v.discharge_at', 'v.billed_at') },
};

interface LapRow {
  key: string;
  minutes: number[];
  counts: string[];
  targeted: string;
  within: string;
}

/** The target in force on the day of the lap: that of the work type before the general one. */
const target = (clock: string, day: string): string => `(
  select t.target_hours from turnaround_target t
  where t.clock = ${clock} and (t.work_type_code is null or t.work_type_code = v.work_type_code) and t.effective_from <= ${day}
  order by t.work_type_code is null, t.effective_from desc limit 1)`;

const one = async (tx: ReadTx, id: ClockId, scope: MetricScope, grouping: Grouping): Promise<Map<string, ClockFacts>> => {
  const { source, day, instant, minutes } = clocks[id];
  const s = scoped(source, scope, grouping, day);
  if (s === null) return new Map();
  const clock = `$${s.parameters.length + 1}`;
  // `offset 0` keeps the laps apart from what is counted of them: each length and target is worked out once, and after the range.
  const rows = await tx.rows<LapRow>(
    `select key, array_agg(minutes order by minutes) as minutes, array_agg(laps order by minutes) as counts, sum(targeted) as targeted, sum(within) as within
     from (
       select key, minutes, count(*) as laps, count(hours) as targeted, count(*) filter (where minutes <= hours * 60) as within
       from (select ${s.key} as key, ${minutes} as minutes, ${target(clock, day)} as hours from ${s.from} where ${s.where}${nearRange(instant)} offset 0) laps
       where minutes is not null group by 1, 2
     ) lengths group by 1`,
    [...s.parameters, id],
  );
  return new Map(rows.map((row) => [row.key, { sample: { kind: 'counted' as const, minutes: row.minutes.map(Number), counts: row.counts.map(Number) }, targeted: Number(row.targeted), withinTarget: Number(row.within) }]));
};

/** The lengths of the asked-for clocks, each by the civil day its lap ended. */
export const clockFacts = async (tx: ReadTx, ids: readonly ClockId[], scope: MetricScope, grouping: Grouping): Promise<Cells> => {
  const cells = new Map<string, { sums: Record<string, never>; clocks: Partial<Record<ClockId, ClockFacts>> }>();
  for (const id of ids) {
    for (const [key, facts] of await one(tx, id, scope, grouping)) {
      const cell = cells.get(key) ?? { sums: {}, clocks: {} };
      cell.clocks[id] = facts;
      cells.set(key, cell);
    }
  }
  return cells;
};
