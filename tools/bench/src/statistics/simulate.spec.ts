import { departmentOf } from './department.js';
import { simulate } from './simulate.js';

test('a department is fixed by its name', () => {
  expect(departmentOf('department 0001')).toEqual(departmentOf('department 0001'));
  expect(departmentOf('department 0001')).not.toEqual(departmentOf('department 0002'));
});

test('already few departments tell limits on charts from limits on codes, and shrunk from raw', () => {
  const { coverage, rankings } = simulate(60);
  expect(simulate(60)).toEqual({ departments: 60, coverage, rankings });
  const covered = Object.fromEntries(coverage.map((each) => [each.method, each.covered]));
  expect(covered['Korn–Graubard, charts as clusters']).toBeGreaterThan(0.9);
  expect(covered['naive binomial, exact']).toBeLessThan(covered['Korn–Graubard, charts as clusters'] ?? 0);
  expect(rankings.map(({ ranking }) => ranking)).toEqual(['raw share', 'shrunk, beta-binomial']);
  expect(rankings[1]?.wronged).toBeLessThanOrEqual(rankings[0]?.wronged ?? 0);
});
