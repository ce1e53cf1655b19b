import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { checkAuxiliary, meanError, type AuxiliaryInput } from './auxiliary.js';

/** Ratio estimator of a mean: R = Σy/Σaux times the auxiliary's mean over the frame; the classic error is √((1 − f) s²/n) of y − R·aux, null for a single unit. Cochran WG (1977), 6.4. */
export const ratioMean = (input: AuxiliaryInput): Result<{ readonly mean: number; readonly seClassic: number | null }> => {
  const refusal = checkAuxiliary(input);
  if (refusal !== null) return refusal;
  const total = sumOf(input.aux, (value) => value);
  if (total === 0) return refuse('NO_DATA');
  const ratio = sumOf(input.y, (value) => value) / total;
  return { mean: ratio * input.auxMean, seClassic: meanError(input.y.map((value, index) => value - ratio * (input.aux[index] ?? 0)), input.N) };
};
