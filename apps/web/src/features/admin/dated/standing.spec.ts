import { standings } from './standing.js';

const row = (kind: string, effectiveFrom: string) => ({ kind, effectiveFrom });
const on = (today: string, ...rows: ReturnType<typeof row>[]) => standings(rows, ({ kind }) => kind, today).map(({ state, until }) => [state, until]);

describe('where dated rows stand', () => {
  test('the only one is in force and has no end', () => {
    expect(on('2026-11-12', row('ip', '2000-01-01'))).toEqual([['in force', null]]);
  });

  test('next month’s change leaves this month’s in force until the day before', () => {
    expect(on('2026-11-12', row('ip', '2026-12-01'), row('ip', '2026-01-01'), row('ip', '2025-01-01'))).toEqual([['to come', null], ['in force', '2026-11-30'], ['past', '2025-12-31']]);
  });

  test('a change takes effect on its own day', () => {
    expect(on('2026-12-01', row('ip', '2026-12-01'), row('ip', '2026-01-01'))).toEqual([['in force', null], ['past', '2026-11-30']]);
  });

  test('kinds do not replace each other', () => {
    expect(on('2026-11-12', row('ip', '2026-01-01'), row('ed', '2026-06-01'))).toEqual([['in force', null], ['in force', null]]);
  });

  test('of two on one day neither ends the other', () => {
    expect(on('2026-11-12', row('ip', '2026-01-01'), row('ip', '2026-01-01'))).toEqual([['in force', null], ['in force', null]]);
  });
});
