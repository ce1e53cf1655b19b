import { isCount } from '../../statistics/result/is-count.js';
import { refuse, type Result } from '../../statistics/result/refusal.js';
import { mersenneTwister, stateFromR, type Bits32 } from './mersenne-twister.js';

/** Above this size R keeps the numbers drawn instead of the whole list, and draws again on a repeat. */
const R_LONG_LIST = 1e7;

/**
 * The draw that an outside expert repeats in R ≥ 3.6 with `set.seed(seed); sample.int(N, n)`: MT19937 with rejection sampling.
 * 1-based positions in the stored order of the frame, in the order drawn; a different frame order is a different sample.
 */
export const simpleRandomR = ({ seed, N, n }: { readonly seed: number; readonly N: number; readonly n: number }): Result<{ readonly indices: readonly number[] }> => {
  if (!Number.isSafeInteger(seed) || !isCount(N) || !isCount(n) || n > N || N > 2 ** 31 - 1) return refuse('INVALID_INPUT');
  const next = mersenneTwister(stateFromR(seed));
  return { indices: N > R_LONG_LIST && n <= N / 2 ? drawWithMemory(next, N, n) : drawFromList(next, N, n) };
};

const drawFromList = (next: Bits32, N: number, n: number): number[] => {
  const list = new Uint32Array(N);
  for (let index = 0; index < N; index += 1) list[index] = index + 1;
  return Array.from({ length: n }, (_, drawn) => {
    const at = indexBelow(next, N - drawn);
    const unit = list[at] ?? 0;
    list[at] = list[N - drawn - 1] ?? 0;
    return unit;
  });
};

const drawWithMemory = (next: Bits32, N: number, n: number): number[] => {
  const drawn = new Set<number>();
  while (drawn.size < n) drawn.add(indexBelow(next, N) + 1);
  return [...drawn];
};

/** A whole number in [0, size), from as many bits as it takes, 16 at a time; numbers that do not fit are drawn again. */
const indexBelow = (next: Bits32, size: number): number => {
  const bits = Math.ceil(Math.log2(size));
  for (;;) {
    let value = 0;
    for (let have = 0; have <= bits; have += 16) value = value * 65536 + (next() >>> 16);
    value %= 2 ** bits;
    if (value < size) return value;
  }
};
