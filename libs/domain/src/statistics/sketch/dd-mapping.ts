import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';

/** (1 + α) ÷ (1 − α): each bucket ends this much above the one before. */
export const ddGamma = (relativeAccuracy: number): number => (1 + relativeAccuracy) / (1 - relativeAccuracy);

/** The bucket of a value above 0: ceil(ln x ÷ ln γ); + 0 because a ceil of −0.4 is −0. */
export const ddKey = (value: number, gamma: number): number => Math.ceil(Math.log(value) / Math.log(gamma)) + 0;

/** The value that stands for a bucket: 2γ^key ÷ (γ + 1), within α of each value in it. */
export const ddRepresentative = (key: number, gamma: number): number => (2 * gamma ** key) / (gamma + 1);

/** Bucket and representative of a value; 0 has its own counter: key null, representative 0. Values below 0 are INVALID_INPUT. */
export const ddMapping = ({ relativeAccuracy, value }: { readonly relativeAccuracy: number; readonly value: number }): Result<{ readonly gamma: number; readonly key: number | null; readonly representative: number }> => {
  if (!isLevel(relativeAccuracy) || !(value >= 0 && Number.isFinite(value))) return refuse('INVALID_INPUT');
  const gamma = ddGamma(relativeAccuracy);
  if (value === 0) return { gamma, key: null, representative: 0 };
  const key = ddKey(value, gamma);
  return { gamma, key, representative: ddRepresentative(key, gamma) };
};
