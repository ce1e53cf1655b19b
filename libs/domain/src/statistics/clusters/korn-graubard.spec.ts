import { mersenneTwister, stateFromR } from '../../sampling/selection/mersenne-twister.js';
import { isRefusal } from '../result/refusal.js';
import type { Cluster } from './cluster.js';
import { kornGraubard } from './korn-graubard.js';

/**
 * Seeded charts of 3–20 codes: a share `careless` of them was coded by someone with three times the usual rate of errors, so that the
 * codes of a chart resemble each other. The expected share of wrong codes is `rate`.
 */
const draw = (uniform: () => number, charts: number, rate: number, careless: number): readonly Cluster[] =>
  Array.from({ length: charts }, () => {
    const m = 3 + Math.floor(18 * uniform());
    const own = (rate / (1 + 2 * careless)) * (uniform() < careless ? 3 : 1);
    let x = 0;
    for (let code = 0; code < m; code += 1) if (uniform() < own) x += 1;
    return { m, x };
  });

test.each([
  [30, 0.02, 0.1],
  [30, 0.05, 0.25],
  [60, 0.05, 0.1],
  [100, 0.1, 0.25],
  [20, 0.2, 0.25],
])('%d charts, %d wrong: covers at least 94 %% at a nominal 95 %%', (charts, rate, careless) => {
  const bits = mersenneTwister(stateFromR(charts));
  const uniform = (): number => bits() / 2 ** 32;
  let holds = 0;
  for (let sample = 0; sample < 1000; sample += 1) {
    const interval = kornGraubard({ clusters: draw(uniform, charts, rate, careless), conf: 0.95 });
    if (!isRefusal(interval) && (interval.lower ?? 1) <= rate && rate <= (interval.upper ?? 0)) holds += 1;
  }
  expect(holds / 1000).toBeGreaterThanOrEqual(0.94);
});
