import { loadRest, type RowPage } from './load-rest.js';

const page = (rows: string[], endCursor: string | null, hasNextPage = endCursor !== null): RowPage<string> => ({ rows, page: { hasNextPage, endCursor } });

describe('loadRest', () => {
  test('goes on from the page shown to the last, in order', async () => {
    const asked: string[] = [];
    const pages: Record<string, RowPage<string>> = { one: page(['c', 'd'], 'two'), two: page(['e'], null) };
    const rows = await loadRest(page(['a', 'b'], 'one'), (after) => { asked.push(after); return Promise.resolve(pages[after] ?? page([], null)); });
    expect([rows, asked]).toEqual([['a', 'b', 'c', 'd', 'e'], ['one', 'two']]);
  });

  test('stops when there is enough', async () => {
    expect(await loadRest(page(['a'], 'x'), () => Promise.resolve(page(['b'], 'x')), 3)).toHaveLength(3);
  });

  test('asks nothing when all is there; a page without rows ends it', async () => {
    expect(await loadRest(page(['a'], 'x', false), () => Promise.reject(new Error('asked')))).toEqual(['a']);
    expect(await loadRest(page(['a'], 'x'), () => Promise.resolve(page([], 'x')))).toEqual(['a']);
  });
});
