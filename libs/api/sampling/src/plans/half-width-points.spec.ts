import { halfWidthPoints } from './half-width-points.js';

test.each<[string, readonly { readonly population: number; readonly selected: number }[], number, number]>([
  ['thirty of very many, 95 % clean', [{ population: 1e9, selected: 30 }], 0.95, 8.9],
  ['thirty of very many, 68 % clean', [{ population: 1e9, selected: 30 }], 0.68, 15.8],
  ['the whole frame', [{ population: 40, selected: 40 }], 0.95, 0],
  // 1.96 · √(900² · 0.99 · 0.0475/5 + 100² · 0.05 · 0.0475/95) ÷ 1000 hardly depends on the small stratum that has most of the sample.
  ['a large stratum that gets few', [{ population: 900, selected: 5 }, { population: 100, selected: 95 }], 0.95, 17.1],
])('%s', (_, strata, share, points) => expect(halfWidthPoints(strata, share)).toBeCloseTo(points, 0));

test('nothing drawn, and a stratum without a chart, tell nothing', () => {
  expect(halfWidthPoints([{ population: 40, selected: 0 }], 0.95)).toBeNull();
  expect(halfWidthPoints([{ population: 40, selected: 10 }, { population: 5, selected: 0 }], 0.95)).toBeNull();
});
