import { isCount } from '../../statistics/result/is-count.js';
import { refuse, type Result } from '../../statistics/result/refusal.js';
import { byTicket } from './by-ticket.js';

export interface HashDraw {
  readonly seed: string;
  /** The frame, in any order; an id twice is INVALID_INPUT. */
  readonly ids: readonly string[];
  /** Units to draw; a frame with fewer is taken whole. */
  readonly n: number;
}

export interface HashSelection {
  /** In ticket order: a larger draw with the same seed starts with these. */
  readonly selected: readonly string[];
  /** The smallest ticket; null when nothing is drawn. */
  readonly firstTicket: string | null;
}

/** Draws the n units with the smallest tickets. NO_DATA for an empty frame. Rivest RL (2018), consistent sampling with hash functions. */
export const drawByHash = ({ seed, ids, n }: HashDraw): Result<HashSelection> => {
  if (!isCount(n) || new Set(ids).size !== ids.length) return refuse('INVALID_INPUT');
  if (ids.length === 0) return refuse('NO_DATA');
  const drawn = byTicket(ids, seed, (id) => id).slice(0, n);
  return { selected: drawn.map(({ item }) => item), firstTicket: drawn[0]?.ticket ?? null };
};
