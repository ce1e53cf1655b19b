import { departmentOf } from './department.js';
import { simulate } from './simulate.js';

test('a department is fixed by its name', () => {
  expect(departmentOf('department 0001')).toEqual(departmentOf('department 0001'));
  expect(departmentOf('department 0001')).not.toEqual(departmentOf('department 0002'));
});

test('limits on charts are wider than limits on codes, and every figure is one', () => {
  const { departments, coverage, rankings } = simulate(8);
  const points = Object.fromEntries(coverage.map((each) => [each.method, each.points]));
  expect(departments).toBe(8);
  expect(points['Korn–Graubard, charts as clusters']).toBeGreaterThan(points['naive binomial, exact'] ?? Number.NaN);
  expect(rankings.map(({ ranking }) => ranking)).toEqual(['raw share', 'shrunk, beta-binomial']);
  for (const { covered } of coverage) expect(covered >= 0 && covered <= 1).toBe(true);
  for (const { places, wronged } of rankings) expect(places > 0 && wronged >= 0 && wronged <= 1).toBe(true);
});
