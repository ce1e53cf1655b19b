import { wilson } from '@overread/domain/statistics';

/** The accuracy that a precision is quoted at: the common norm of the trade. */
const atAccuracy = 0.95;

/**
 * Half the width of the 95 % Wilson interval for an accuracy of 95 %, in percentage points, narrowed by the
 * finite-population factor √((N − n) ÷ (N − 1)). Null when n = 0.
 */
export const halfWidthPoints = (n: number, population: number): number | null => {
  if (n <= 0) return null;
  const interval = wilson({ x: atAccuracy * n, n, conf: 0.95 });
  if ('error' in interval) return null;
  const factor = population > 1 ? Math.sqrt(Math.max(0, population - n) / (population - 1)) : 0;
  return (100 * factor * (interval.upper - interval.lower)) / 2;
};
