import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { centerLine } from './center-line.js';
import { checkSubgroups, type ChartLimits, type Subgroups } from './subgroups.js';
import { threeSigma } from './three-sigma.js';

export interface LaneyLimits extends ChartLimits {
  /** How much more than chance the periods differ; null when no period can differ (no events, or nothing else). */
  readonly sigmaZ: number | null;
  /** (share − center) ÷ (σ_i σ_z) per period, for the run rules; null where that is 0 ÷ 0. */
  readonly z: readonly (number | null)[];
}

/** Mean moving range of two standard normal values. */
const D2 = 1.128;

/**
 * Limits of a chart whose sampling error per period is widened, or narrowed, by σ_z = mean |z_i − z_{i−1}| ÷ 1.128.
 * TOO_FEW_POINTS below two periods. Laney DB (2002) Quality Engineering 14:531.
 */
const laney = (input: Subgroups, shares: boolean, variance: (center: number) => number): Result<LaneyLimits> => {
  const refusal = checkSubgroups(input, shares);
  if (refusal !== null) return refusal;
  if (input.counts.length < 2) return refuse('TOO_FEW_POINTS');
  const center = centerLine(input);
  const sigmas = input.sizes.map((size) => Math.sqrt(variance(center) / size));
  if (variance(center) <= 0) return { ...threeSigma(center, sigmas), sigmaZ: null, z: sigmas.map(() => null) };
  const z = input.counts.map((count, index) => awayFrom(center, count / (input.sizes[index] ?? 1)) / (sigmas[index] ?? 1));
  const sigmaZ = sumOf(z.slice(1), (value, index) => Math.abs(value - (z[index] ?? 0))) / (z.length - 1) / D2;
  const limits = threeSigma(center, sigmas.map((sigma) => sigma * sigmaZ), shares ? 1 : Infinity);
  return { ...limits, sigmaZ, z: z.map((value) => (sigmaZ > 0 ? value / sigmaZ : null)) };
};

/** share − center; what is only rounding counts as none, or σ_z would be made of it. */
const awayFrom = (center: number, share: number): number => (Math.abs(share - center) <= 1e-13 * center ? 0 : share - center);

/** Laney p′: shares, within [0, 1]. The default over time. */
export const laneyP = (input: Subgroups): Result<LaneyLimits> => laney(input, true, (center) => center * (1 - center));

/** Laney u′: events per unit, not below 0. */
export const laneyU = (input: Subgroups): Result<LaneyLimits> => laney(input, false, (center) => center);
