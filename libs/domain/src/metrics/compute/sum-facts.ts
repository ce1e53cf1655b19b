import type { FactSum } from '../catalogue/metric-entry.js';
import type { Facts } from '../facts/facts.js';

/** Facts added and subtracted, divided by `per`; null as soon as one of them was not measured. */
export const sumFacts = ({ add, subtract = [], per = 1 }: FactSum, sums: Facts['sums']): number | null => {
  let total = 0;
  for (const [names, sign] of [[add, 1], [subtract, -1]] as const) {
    for (const name of names) {
      const fact = sums[name];
      if (fact === undefined || fact === null) return null;
      total += sign * fact;
    }
  }
  return total / per;
};
