import { keysetPage } from './keyset-page.js';
import { CivilDate, Decimal, Instant, Uuid } from './scalars.js';

test.each([
  [CivilDate, '2026-02-28', true], [CivilDate, '2026-02-30', false], [CivilDate, '28.02.2026', false],
  [Instant, '2026-03-31T14:00:00Z', true], [Instant, 'noon', false],
  [Decimal, '1.4821', true], [Decimal, '1e3', false],
  [Uuid, '0198c5f2-0000-7000-8000-000000000000', true], [Uuid, 'x', false],
])('%s reads %s: %s', (scalar, value, isRead) => {
  const read = (): unknown => scalar.parseValue(value);
  if (isRead) expect(read()).toBe(value);
  else expect(read).toThrow('must look like');
});

describe('a page', () => {
  const failing = (code: string, after: string | null) => keysetPage({ first: 2, after, keyOf: String, rows: () => Promise.reject(Object.assign(new Error('unreadable'), { code })) });
  test('a garbled cursor is told as such', () => expect(failing('22P02', 'garbage')).rejects.toThrow('after is no cursor of this list'));
  test('another fault stays one', async () => {
    await expect(failing('22P02', null)).rejects.toThrow('unreadable');
    await expect(failing('40001', 'garbage')).rejects.toThrow('unreadable');
  });
});
