import { addDays } from '@overread/domain/time';
import type { Dated } from '@overread/domain/metrics';

/** Where a dated row stands on a day, and the last day it holds for; null while nothing follows it. */
export interface Standing<Row> {
  readonly row: Row;
  readonly state: 'in force' | 'to come' | 'past';
  readonly until: string | null;
}

/**
 * Rows that each hold from a civil day until the next of their kind, in the order given.
 *
 * @param kindOf rows of one kind replace each other: a work type at a facility, a clock of a work type
 */
export function standings<Row extends Dated>(rows: readonly Row[], kindOf: (row: Row) => string, today: string): Standing<Row>[] {
  const days = new Map<string, string[]>();
  for (const row of rows) days.set(kindOf(row), [...days.get(kindOf(row)) ?? [], row.effectiveFrom]);
  return rows.map((row) => {
    const next = (days.get(kindOf(row)) ?? []).filter((day) => day > row.effectiveFrom).sort()[0] ?? null;
    const state = row.effectiveFrom > today ? 'to come' : next !== null && next <= today ? 'past' : 'in force';
    return { row, state, until: next === null ? null : addDays(next, -1) };
  });
}
