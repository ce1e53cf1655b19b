import { isCount } from '../result/is-count.js';
import { refuse, type Refusal } from '../result/refusal.js';
import { sampleVariance } from '../result/sample-variance.js';

/** A figure y of audited units with an auxiliary figure whose mean over the whole frame is known. */
export interface AuxiliaryInput {
  readonly N: number;
  readonly auxMean: number;
  readonly aux: readonly number[];
  readonly y: readonly number[];
}

export const checkAuxiliary = ({ N, auxMean, aux, y }: AuxiliaryInput): Refusal | null => {
  if (aux.length !== y.length || !isCount(N) || y.length > N || ![auxMean, ...aux, ...y].every(Number.isFinite)) return refuse('INVALID_INPUT');
  return y.length === 0 ? refuse('NO_DATA') : null;
};

/** √((1 − n/N) s²/n) of a figure per unit; null for a single unit. */
export const meanError = (values: readonly number[], N: number): number | null => {
  const variance = sampleVariance(values);
  return variance === null ? null : Math.sqrt(((1 - values.length / N) * variance) / values.length);
};
