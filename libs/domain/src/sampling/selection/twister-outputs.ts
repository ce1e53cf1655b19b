import { isCount } from '../../statistics/result/is-count.js';
import { refuse, type Result } from '../../statistics/result/refusal.js';
import { mersenneTwister, stateFromKey, stateFromR, stateFromSeed } from './mersenne-twister.js';

export interface TwisterInput {
  /** `genrand`: the reference code's seed; `array`: its key of several words; `R`: set.seed. */
  readonly init: 'genrand' | 'array' | 'R';
  readonly seed: number | readonly number[];
  /** Which outputs to give, the first being 1. */
  readonly positions: readonly number[];
}

/** Outputs of MT19937 by position, to hold the generator to its published values. */
export const twisterOutputs = ({ init, seed, positions }: TwisterInput): Result<{ readonly outputs: readonly number[] }> => {
  const key = typeof seed === 'number' ? [seed] : seed;
  const first = key[0];
  if (first === undefined || !key.every(Number.isSafeInteger) || !positions.every((at) => isCount(at) && at >= 1)) return refuse('INVALID_INPUT');
  const next = mersenneTwister({ genrand: () => stateFromSeed(first), array: () => stateFromKey(key), R: () => stateFromR(first) }[init]());
  const outputs = Array.from({ length: Math.max(0, ...positions) }, next);
  return { outputs: positions.map((at) => outputs[at - 1] ?? 0) };
};
