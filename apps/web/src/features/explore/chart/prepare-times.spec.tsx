import { prepareClocks, prepareQueries } from './prepare-times.js';

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('times of a chart', () => {
  const chart = { dischargeAt: '2026-03-01T10:00:00Z', availableAt: '2026-03-01T12:00:00Z', assignedAt: '2026-03-02T08:00:00Z', firstCodedAt: null, finalCodedAt: '2026-03-02T14:00:00Z', billedAt: null, queries: [{ openedAt: '2026-03-02T09:00:00Z', answeredAt: '2026-03-02T11:00:00Z' }] };

  test('an open query pauses the coding clock, and the row says so', () => {
    const coded = prepareClocks(chart).find((clock) => clock.id === 'assigned-to-coded');
    expect([plain(coded?.length), plain(coded?.note)]).toEqual(['4.0 h', '2.0 h of open queries left out']);
  });

  test('what cannot be told is a dash with its reason, never 0', () => {
    const billed = prepareClocks(chart).find((clock) => clock.id === 'discharge-to-billed');
    expect([billed?.length, billed?.note]).toEqual(['—', 'Not measured: end missing']);
  });

  test('a query that waits has no length yet', () => {
    expect(prepareQueries([{ id: 'q', openedAt: '2026-03-02T09:00:00Z', answeredAt: null, outcome: null }], 'UTC')).toEqual([{ id: 'q', opened: 'Mar 2, 2026, 09:00', answered: 'Waiting', open: '—', outcome: '—' }]);
  });
});
