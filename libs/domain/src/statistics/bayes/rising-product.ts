/** From this many terms of 1 on, Stirling's series to three terms is exact to the last digit. */
export const STIRLING_FROM = 64;

/**
 * log of Π (start + r·step) over STIRLING_FROM ≤ r < count, as log Γ(b) − log Γ(a) with a = start/step + STIRLING_FROM and
 * b = start/step + count, arranged so that nothing large cancels. start > 0, step ≥ 0. 0 when there is no such r.
 */
export const logRisingTail = (start: number, step: number, count: number): number => {
  const terms = count - STIRLING_FROM;
  if (terms <= 0) return 0;
  if (step === 0) return terms * Math.log(start);
  const a = start / step + STIRLING_FROM;
  return (a - 0.5) * Math.log1p(terms / a) + terms * (Math.log(start + count * step) - 1) + correction(a + terms) - correction(a);
};

const correction = (z: number): number => (1 / 12 - (1 / 360 - 1 / (1260 * z * z)) / (z * z)) / z;

/** Its derivative in start, Σ 1 ÷ (start + r·step), as a difference of two digamma functions. */
export const risingTailSlope = (start: number, step: number, count: number): number => {
  const terms = count - STIRLING_FROM;
  if (terms <= 0) return 0;
  if (step === 0) return terms / start;
  const a = start / step + STIRLING_FROM;
  return (Math.log1p(terms / a) + below(a) - below(a + terms)) / step;
};

/** log z − digamma(z). */
const below = (z: number): number => (1 / 2 + (1 / 12 - (1 / 120 - 1 / (252 * z * z)) / (z * z)) / z) / z;
