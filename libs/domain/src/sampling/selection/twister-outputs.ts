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

const INITIAL: Readonly<Record<TwisterInput['init'], (key: readonly number[]) => Uint32Array>> = {
  genrand: ([seed = 0]) => stateFromSeed(seed),
  array: stateFromKey,
  R: ([seed = 0]) => stateFromR(seed),
};

/** Outputs of MT19937 by position, to hold the generator to its published values. */
export const twisterOutputs = ({ init, seed, positions }: TwisterInput): Result<{ readonly outputs: readonly number[] }> => {
  const key = typeof seed === 'number' ? [seed] : seed;
  if (!(init in INITIAL) || key.length === 0 || !key.every(Number.isSafeInteger) || !positions.every((at) => isCount(at) && at >= 1)) return refuse('INVALID_INPUT');
  const next = mersenneTwister(INITIAL[init](key));
  const outputs = new Map<number, number>();
  let drawn = 0;
  for (const at of [...new Set(positions)].sort((a, b) => a - b)) {
    for (; drawn < at - 1; drawn += 1) next();
    outputs.set(at, next());
    drawn = at;
  }
  return { outputs: positions.map((at) => outputs.get(at) ?? 0) };
};
