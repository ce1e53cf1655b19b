import { fireEvent, screen, within } from '@testing-library/react';
import { axeViolations, renderUi } from '../testing/render-ui.js';
import type { DataColumn } from './data-column.js';
import { DataTable } from './data-table.js';

interface Coder { id: string; name: string; share: number | null }

const coders: Coder[] = [
  { id: '1', name: 'IP 10', share: 0.91 },
  { id: '2', name: 'IP 2', share: null },
  { id: '3', name: 'IP 1', share: 0.97 },
];
const columns: DataColumn<Coder>[] = [
  { id: 'name', header: 'Coder', cell: (row) => row.name, sortValue: (row) => row.name },
  { id: 'share', header: 'Accuracy', align: 'end', cell: (row) => row.share ?? '—', sortValue: (row) => row.share },
  { id: 'note', header: 'Note', hidden: true, cell: () => 'note' },
];
const names = (): (string | null)[] => screen.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? null);
const table = (props = {}) => <DataTable label="Coders" columns={columns} rows={coders} rowKey={(row) => row.id} {...props} />;

describe('DataTable', () => {
  beforeEach(() => { window.localStorage.clear(); });

  test('sorts as people order names, and says so in aria-sort', () => {
    renderUi(table());
    const header = screen.getByRole('columnheader', { name: /Coder/ });
    expect(header.getAttribute('aria-sort')).toBe('none');
    fireEvent.click(within(header).getByRole('button'));
    expect(names()).toEqual(['IP 1', 'IP 2', 'IP 10']);
    expect(header.getAttribute('aria-sort')).toBe('ascending');
  });

  test('not measured goes last both ways', () => {
    renderUi(table());
    const button = within(screen.getByRole('columnheader', { name: /Accuracy/ })).getByRole('button');
    fireEvent.click(button);
    expect(names()).toEqual(['IP 10', 'IP 1', 'IP 2']);
    fireEvent.click(button);
    expect(names()).toEqual(['IP 1', 'IP 10', 'IP 2']);
  });

  test('a server-sorted table asks and does not sort by itself', () => {
    const onSort = jest.fn();
    renderUi(table({ sort: null, onSort }));
    fireEvent.click(within(screen.getByRole('columnheader', { name: /Coder/ })).getByRole('button'));
    expect(onSort).toHaveBeenCalledWith({ id: 'name', desc: false });
    expect(names()).toEqual(['IP 10', 'IP 2', 'IP 1']);
  });

  test('a hidden column is picked, and stays picked for that table', () => {
    const { unmount } = renderUi(table({ tableId: 'coders' }));
    expect(screen.queryByRole('columnheader', { name: 'Note' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Note' }));
    expect(screen.getByRole('columnheader', { name: 'Note', hidden: true })).toBeTruthy();
    unmount();
    renderUi(table({ tableId: 'coders' }));
    expect(screen.getByRole('columnheader', { name: 'Note' })).toBeTruthy();
  });

  test('the first cell is the link of its row', () => {
    renderUi(table({ rowHref: (row: Coder) => `/coders/${row.id}` }));
    expect(screen.getByRole('link', { name: 'IP 2' }).getAttribute('href')).toBe('/coders/2');
  });

  test('pages by keyset: says how many are shown and asks for more', () => {
    const onLoadMore = jest.fn();
    renderUi(table({ more: { hasMore: true, onLoadMore, total: 1234 } }));
    expect(screen.getByText('3 of 1,234 shown')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Load more' }));
    expect(onLoadMore).toHaveBeenCalledTimes(1);
  });

  test('empty says why and what to do', () => {
    renderUi(table({ rows: [], empty: { message: 'No coder matches.', action: { label: 'Clear filters', onClick: jest.fn() } } }));
    expect(screen.getByText('No coder matches.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Clear filters' })).toBeTruthy();
  });

  test('breaks no accessibility rule', async () => {
    renderUi(table({ tableId: 'coders', rowHref: () => '/x', more: { hasMore: true, onLoadMore: jest.fn() }, selectedKey: '2' }));
    expect(await axeViolations()).toEqual([]);
  });
});
