import type { Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { checkAuxiliary, meanError, type AuxiliaryInput } from './auxiliary.js';

/** Difference estimator of a mean: the auxiliary's mean over the frame plus the mean of y − aux; the error is that of the differences, null for a single unit. */
export const differenceMean = (input: AuxiliaryInput): Result<{ readonly mean: number; readonly se: number | null }> => {
  const refusal = checkAuxiliary(input);
  if (refusal !== null) return refusal;
  const differences = input.y.map((value, index) => value - (input.aux[index] ?? 0));
  return { mean: input.auxMean + sumOf(differences, (value) => value) / differences.length, se: meanError(differences, input.N) };
};
