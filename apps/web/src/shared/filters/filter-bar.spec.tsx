import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { fakeClient, fakeMe } from '../../testing/fake-client.js';
import { renderApp } from '../../testing/render-app.js';
import { FilterBar } from './filter-bar.js';
import { useMetricFilter } from './use-metric-filter.js';

function Screen() {
  const used = useMetricFilter();
  return <><FilterBar used={used} /><pre data-testid="input">{JSON.stringify(used.input)}</pre></>;
}

const team = { __typename: 'Team', id: 'team-a', name: 'Team A', active: true };
const coder = { __typename: 'Person', id: 'coder-1', code: 'C01', displayName: 'Coder 01' };
const open = (path: string) => renderApp(<Screen />, fakeClient({
  FilterOptions: () => ({ teams: [team], workTypes: [{ __typename: 'WorkType', code: 'IP', name: 'Inpatient', active: true }] }),
  FilterCoders: () => ({ people: { __typename: 'PersonConnection', edges: [{ __typename: 'PersonEdge', cursor: '1', node: coder }], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: 1 } } }),
}), { path, me: fakeMe('MANAGER') });
const where = (): string => screen.getByTestId('where').textContent ?? '';
const input = (): Record<string, unknown> | null => JSON.parse(screen.getByTestId('input').textContent ?? 'null') as Record<string, unknown> | null;

describe('FilterBar', () => {
  test('the address is the filter: its days, its chips, its ids', async () => {
    open('/insights?r=2026-11-01..2026-11-28&fac=N&cdr=C01');
    expect(input()).toBeNull();
    expect(await screen.findByRole('button', { name: 'Coder: Coder 01 (C01): remove' })).toBeTruthy();
    expect(input()).toMatchObject({ from: '2026-11-01', to: '2026-11-28', facilityIds: ['facility-n'], coderIds: ['coder-1'] });
    expect(screen.getByLabelText<HTMLInputElement>('To').value).toBe('2026-11-28');
  });

  test('removing a chip and clearing change the address', async () => {
    open('/insights?fac=N,S&smp=all&tab=x');
    fireEvent.click(await screen.findByRole('button', { name: 'Facility: North: remove' }));
    expect(screen.getByText(/^\w{3} \d+, \d{4} – \w{3} \d+, \d{4}$/)).toBeTruthy();
    expect(where()).toBe('/insights?r=last_28d&cmp=prev.wd&g=week&fac=S&smp=all&tab=x');
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(where()).toBe('/insights?r=last_28d&cmp=prev.wd&g=week&smp=random&tab=x');
  });

  test('a custom range changes the address only when it is whole and in order', async () => {
    open('/insights?r=2026-11-01..2026-11-28');
    const from = await screen.findByLabelText('From');
    fireEvent.change(from, { target: { value: '' } });
    fireEvent.change(from, { target: { value: '2026-12-24' } });
    expect(where()).toBe('/insights?r=2026-11-01..2026-11-28');
    expect(screen.getByText('Before the first day')).toBeTruthy();
    fireEvent.change(from, { target: { value: '2026-11-15' } });
    expect(where()).toContain('r=2026-11-15..2026-11-28');
  });

  test('narrows by facility from the popover, by keyboard names', async () => {
    open('/insights');
    fireEvent.click(screen.getByRole('button', { name: 'Filters' }));
    const dialog = await screen.findByRole('dialog', { name: 'Filters' });
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'Facilities' }));
    fireEvent.click(await screen.findByRole('option', { name: 'South', hidden: true }));
    expect(where()).toContain('fac=S');
  });

  test('breaks no accessibility rule', async () => {
    open('/insights?fac=N');
    await screen.findByRole('button', { name: 'Facility: North: remove' });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map((violation) => violation.id)).toEqual([]);
  });
});
