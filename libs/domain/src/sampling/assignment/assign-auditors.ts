import { byTicket } from '../tickets/by-ticket.js';

export interface ChartToAssign {
  readonly key: string;
  /** The chart's coder; null when unknown. */
  readonly coderId: string | null;
}

export interface Auditor {
  readonly id: string;
  /** Charts already waiting for this auditor. */
  readonly workload: number;
}

export interface AssignmentInput {
  readonly charts: readonly ChartToAssign[];
  readonly auditors: readonly Auditor[];
  /** Share of charts that a second auditor reviews blind, 0 … 1, rounded up to whole charts. */
  readonly blindShare: number;
  readonly seed: string;
}

export interface Assignment {
  readonly key: string;
  /** Null when nobody but the chart's own coder is there. */
  readonly auditorId: string | null;
  /** Null when the chart is not reviewed twice, or no second person may. */
  readonly secondAuditorId: string | null;
}

/**
 * Gives each chart to the auditor with the least waiting, never to its own coder, then a share of the charts to a second auditor who is
 * neither the first nor the coder. Charts that fewer people may take go first, so that the rest evens out; ties fall by hash ticket.
 * Depends on the set of charts and auditors, not on their order. Assignments come back in the order of the charts.
 */
export const assignAuditors = ({ charts, auditors, blindShare, seed }: AssignmentInput): readonly Assignment[] => {
  const waiting = new Map(auditors.map(({ id, workload }) => [id, workload]));
  const people = byTicket(auditors, `${seed}|auditor`, ({ id }) => id).map(({ item }) => item.id);
  const take = (barred: readonly (string | null | undefined)[]): string | null => {
    const free = people.filter((id) => !barred.includes(id));
    const [least = null] = [...free].sort((a, b) => (waiting.get(a) ?? 0) - (waiting.get(b) ?? 0));
    if (least !== null) waiting.set(least, (waiting.get(least) ?? 0) + 1);
    return least;
  };
  const inOrder = byTicket(charts, `${seed}|chart`, ({ key }) => key)
    .map(({ item }) => item)
    .sort((a, b) => Number(waiting.has(b.coderId ?? '')) - Number(waiting.has(a.coderId ?? '')));
  const first = new Map(inOrder.map((chart) => [chart.key, take([chart.coderId])]));
  const blind = byTicket(charts, `${seed}|blind`, ({ key }) => key).slice(0, Math.ceil(blindShare * charts.length - 1e-9));
  const twice = new Set(blind.map(({ item }) => item.key));
  const second = new Map(inOrder.filter(({ key }) => twice.has(key)).map((chart) => [chart.key, take([chart.coderId, first.get(chart.key)])]));
  return charts.map(({ key }) => ({ key, auditorId: first.get(key) ?? null, secondAuditorId: second.get(key) ?? null }));
};
