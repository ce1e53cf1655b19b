import { refuse, type Result } from '../result/refusal.js';
import { runsOf } from './runs-of.js';
import { signalsOf } from './signals-of.js';

/** Points that each rule finds, 1-based and ascending. Western Electric 1–4; Nelson 2–4, 7 and 8 (his 1, 5 and 6 are Western Electric's 1–3). */
export interface RuleSignals {
  /** Beyond 3σ. */
  readonly we1: readonly number[];
  /** Two of three beyond 2σ on one side, the last of them among the two. */
  readonly we2: readonly number[];
  /** Four of five beyond 1σ on one side, the last among the four. */
  readonly we3: readonly number[];
  /** Eight in a row on one side of the center: on by default. */
  readonly we4: readonly number[];
  /** Nine in a row on one side. */
  readonly nelson2: readonly number[];
  /** Six in a row rising, or falling. */
  readonly nelson3: readonly number[];
  /** Fourteen in a row up and down in turn. */
  readonly nelson4: readonly number[];
  /** Fifteen in a row within 1σ. */
  readonly nelson7: readonly number[];
  /** Eight in a row beyond 1σ, on both sides. */
  readonly nelson8: readonly number[];
}

/**
 * Run rules on standardised points z = (value − center)/σ; a point on a line is not beyond it. All four Western Electric rules
 * together alarm in 20 % of quiet charts of 24 points, so only 3σ and the run of 8 are on unless asked for. As R's qcc.
 */
export const runRules = ({ z }: { readonly z: readonly number[] }): Result<RuleSignals> => {
  if (!z.every(Number.isFinite)) return refuse('INVALID_INPUT');
  const up = z.slice(1).map((value, index) => value - (z[index] ?? 0));
  const turns = up.slice(1).map((step, index) => step * (up[index] ?? 0) < 0);
  const outside = z.map((value) => Math.abs(value) > 1);
  return {
    we1: signalsOf(z, (value) => Math.abs(value) > 3),
    we2: someOf(z, 2, 3, 2),
    we3: someOf(z, 4, 5, 1),
    we4: eitherSide(z, 8),
    nelson2: eitherSide(z, 9),
    nelson3: eitherSide(up, 5, 1),
    nelson4: runsOf(turns, 12, 2),
    nelson7: runsOf(outside.map((each) => !each), 15),
    nelson8: runsOf(outside, 8).filter((last) => {
      const window = z.slice(last - 8, last);
      return window.some((value) => value > 0) && window.some((value) => value < 0);
    }),
  };
};

const ascending = (positions: readonly number[]): readonly number[] => [...new Set(positions)].sort((a, b) => a - b);

/** Runs above 0 and runs below 0. */
const eitherSide = (values: readonly number[], length: number, offset = 0): readonly number[] =>
  ascending([...runsOf(values.map((value) => value > 0), length, offset), ...runsOf(values.map((value) => value < 0), length, offset)]);

/** Points beyond `sigmas` with at least `wanted` of the last `of` points beyond it on their side. */
const someOf = (z: readonly number[], wanted: number, of: number, sigmas: number): readonly number[] =>
  signalsOf(z, (value, index) => {
    if (index < of - 1 || Math.abs(value) <= sigmas) return false;
    return z.slice(index - of + 1, index + 1).filter((each) => each * Math.sign(value) > sigmas).length >= wanted;
  });
