import { refuse, type Result } from '../../statistics/result/refusal.js';
import { byTicket } from '../tickets/by-ticket.js';
import type { FrameUnit, StratumSize } from '../drawing/sample-plan.js';

/** A chart that cannot be audited, and why: the reason is kept with the draw. */
export interface Substitution {
  readonly key: string;
  readonly reason: string;
}

export interface Substituted extends Substitution {
  readonly stratum: string;
  /** The next ticket of the stratum; null when it has no chart left: the sample is one smaller. */
  readonly replacedBy: string | null;
  readonly ticket: string | null;
}

export interface SubstitutionInput {
  readonly seed: string;
  readonly frame: readonly FrameUnit[];
  /** Charts drawn from each stratum. */
  readonly strata: readonly Pick<StratumSize, 'stratum' | 'selected'>[];
  /** In the order in which they were made; a substitute may be substituted later. */
  readonly substitutions: readonly Substitution[];
}

export interface SubstitutedSample {
  /** Keys to audit, in ticket order within each stratum. */
  readonly selected: readonly string[];
  readonly log: readonly Substituted[];
}

/**
 * Replaces charts that cannot be audited by the next tickets of their strata, one after the other. Nobody picks a substitute, and the
 * log lets an outsider redo all of it from frame and seed. INVALID_INPUT when a chart is not in the sample (any more) or no reason is
 * given, or a key occurs twice. What kept a chart from being audited may go with what was coded: the log counts it, no weight mends it.
 */
export const substituteUnits = ({ seed, frame, strata, substitutions }: SubstitutionInput): Result<SubstitutedSample> => {
  if (new Set(frame.map(({ key }) => key)).size !== frame.length) return refuse('INVALID_INPUT');
  const queues = new Map(strata.map(({ stratum, selected }) => [stratum, queueOf(seed, frame, stratum, selected)]));
  const home = new Map(frame.map(({ key, stratum }) => [key, stratum]));
  const log: Substituted[] = [];
  for (const { key, reason } of substitutions) {
    const stratum = home.get(key) ?? '';
    const queue = queues.get(stratum);
    if (queue === undefined || !queue.selected.has(key) || reason.trim() === '') return refuse('INVALID_INPUT');
    const next = queue.spares.shift();
    queue.selected.delete(key);
    if (next !== undefined) queue.selected.add(next.item.key);
    log.push({ key, reason, stratum, replacedBy: next?.item.key ?? null, ticket: next?.ticket ?? null });
  }
  return { selected: [...queues.values()].flatMap(({ selected }) => [...selected]), log };
};

const queueOf = (seed: string, frame: readonly FrameUnit[], stratum: string, size: number) => {
  const inOrder = byTicket(frame.filter((unit) => unit.stratum === stratum), seed, ({ key }) => key);
  return { selected: new Set(inOrder.slice(0, size).map(({ item }) => item.key)), spares: inOrder.slice(size) };
};
