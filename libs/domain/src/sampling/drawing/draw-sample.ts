import { refuse, type Result } from '../../statistics/result/refusal.js';
import { byTicket, type Ticketed } from '../tickets/by-ticket.js';
import { compareBytes } from '../tickets/compare-bytes.js';
import { frameHash, frameLine } from '../tickets/frame-hash.js';
import type { FrameUnit, SamplePlan, StratumSize } from './sample-plan.js';
import { stratumSizes } from './stratum-sizes.js';

/** Names the algorithm of tickets and draw; a change of it is a new name. */
export const methodVersion = 'hash-ticket/1';

/** All that an outsider needs to draw again. */
export interface DrawnSample {
  readonly methodVersion: string;
  readonly seed: string;
  readonly plan: SamplePlan;
  readonly frame: readonly FrameUnit[];
  readonly frameHash: string;
  readonly strata: readonly StratumSize[];
  /** Smallest ticket first. */
  readonly selected: readonly { readonly key: string; readonly ticket: string }[];
  /** False for a focused draw: what a filter found says nothing about the rest. */
  readonly projectable: boolean;
}

/**
 * Draws a sample: the smallest tickets of each stratum. Depends on the set of charts, never on their order; a larger quota keeps what a
 * smaller one drew. INVALID_INPUT when a key occurs twice, NO_DATA for an empty frame.
 */
export const drawSample = ({ seed, plan, frame }: { readonly seed: string; readonly plan: SamplePlan; readonly frame: readonly FrameUnit[] }): Result<DrawnSample> => {
  if (new Set(frame.map(({ key }) => key)).size !== frame.length) return refuse('INVALID_INPUT');
  if (frame.length === 0) return refuse('NO_DATA');
  const units = plan.method === 'stratified' || plan.method === 'quota' ? frame : frame.map(({ key }) => ({ key, stratum: 'all' }));
  const strata = stratumSizes(plan, units);
  return { methodVersion, seed, plan, frame: units, frameHash: frameHash(units.map(frameLine)), strata, selected: smallestTickets(seed, units, strata), projectable: plan.method !== 'focused' };
};

const smallestTickets = (seed: string, units: readonly FrameUnit[], strata: readonly StratumSize[]): DrawnSample['selected'] => {
  const left = new Map(strata.map(({ stratum, selected }) => [stratum, selected]));
  const isTaken = ({ item }: Ticketed<FrameUnit>): boolean => {
    const places = left.get(item.stratum) ?? 0;
    left.set(item.stratum, places - 1);
    return places > 0;
  };
  return byTicket(units, seed, ({ key }) => key)
    .filter(isTaken)
    .map(({ item, ticket }) => ({ key: item.key, ticket }))
    .sort((a, b) => compareBytes(a.ticket, b.ticket) || compareBytes(a.key, b.key));
};
