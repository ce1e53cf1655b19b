const SIZE = 624;
const SHIFT = 397;

/** Yields the next 32 random bits as a whole number, 0 … 2³² − 1. */
export type Bits32 = () => number;

/** MT19937 from 624 words of state. Matsumoto M, Nishimura T (1998) ACM Trans Model Comput Simul 8:3. The state is copied. */
export const mersenneTwister = (state: Uint32Array): Bits32 => {
  const words = Uint32Array.from(state);
  let at = SIZE;
  const word = (index: number): number => words[index % SIZE] ?? 0;
  const renew = (): void => {
    for (let k = 0; k < SIZE; k += 1) {
      const joined = (word(k) & 0x80000000) | (word(k + 1) & 0x7fffffff);
      words[k] = word(k + SHIFT) ^ (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
    }
    at = 0;
  };
  return () => {
    if (at >= SIZE) renew();
    let bits = word(at);
    at += 1;
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    return (bits ^ (bits >>> 18)) >>> 0;
  };
};

/** The state of the reference code's `init_genrand(seed)`. */
export const stateFromSeed = (seed: number): Uint32Array => {
  const state = new Uint32Array(SIZE);
  state[0] = seed >>> 0;
  for (let k = 1; k < SIZE; k += 1) {
    const before = state[k - 1] ?? 0;
    state[k] = Math.imul(1812433253, before ^ (before >>> 30)) + k;
  }
  return state;
};

/** The state of the reference code's `init_by_array(key)`. */
export const stateFromKey = (key: readonly number[]): Uint32Array => {
  const state = stateFromSeed(19650218);
  let i = 1;
  const mix = (factor: number, add: number): void => {
    const before = state[i - 1] ?? 0;
    state[i] = ((state[i] ?? 0) ^ Math.imul(before ^ (before >>> 30), factor)) + add;
    i += 1;
    if (i < SIZE) return;
    state[0] = state[SIZE - 1] ?? 0;
    i = 1;
  };
  for (let k = 0; k < Math.max(SIZE, key.length); k += 1) mix(1664525, (key[k % key.length] ?? 0) + (k % key.length));
  for (let k = 1; k < SIZE; k += 1) mix(1566083941, -i);
  state[0] = 0x80000000;
  return state;
};

/** The state of R's `set.seed(seed)`: 50 steps of a congruential generator, then 625 words of it, the first of which R overwrites. */
export const stateFromR = (seed: number): Uint32Array => {
  const state = new Uint32Array(SIZE);
  let word = seed >>> 0;
  const step = (): number => (word = (Math.imul(69069, word) + 1) >>> 0);
  for (let k = 0; k <= 50; k += 1) step();
  return state.map(step);
};
