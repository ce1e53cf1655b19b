/** Why a figure cannot be given. One vocabulary for every method; it is stored and shown, so a word never changes its meaning. */
export type RefusalCode =
  /** Nothing was measured. */
  | 'NO_DATA'
  /** Arguments that no sample can have, such as more errors than units. */
  | 'INVALID_INPUT'
  /** A spread needs at least two points. */
  | 'TOO_FEW_POINTS'
  /** A stratum of the population has no sampled unit. */
  | 'EMPTY_STRATUM'
  /** A stratum with one sampled unit of several has no variance. */
  | 'SINGLE_UNIT_STRATUM'
  /** Fewer units asked for than the minima of the strata. */
  | 'TOTAL_BELOW_MINIMUM'
  /** More units asked for than there are. */
  | 'TOTAL_EXCEEDS_POPULATION'
  /** No sample size does what is asked. */
  | 'NOT_ACHIEVABLE';

export interface Refusal {
  readonly error: RefusalCode;
}

/** A figure or the reason why there is none: the figure cannot be read before the refusal is ruled out. */
export type Result<T> = T | Refusal;

export const refuse = (error: RefusalCode): Refusal => ({ error });

export const isRefusal = <T>(result: Result<T>): result is Refusal => typeof result === 'object' && result !== null && 'error' in result;
