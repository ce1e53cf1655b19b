import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { webcrypto } from 'node:crypto';
import { type Answers, fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import PeoplePage from './people-page.js';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

const person = (code: string) => ({ __typename: 'Person', id: `id-${code}`, code, username: code.toLowerCase(), displayName: `Coder ${code}`, team: null, roles: ['CODER'], allFacilities: false, facilities: [{ __typename: 'Facility', id: 'facility-n', code: 'N', name: 'North' }], hiredOn: '2026-01-05', active: true, version: 4 });
const page = { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: null };
const listed = jest.fn((_variables: Record<string, unknown>) => ({ people: { __typename: 'PersonConnection', edges: ['C01', 'C02'].map((code) => ({ __typename: 'PersonEdge', cursor: code, node: person(code) })), pageInfo: page } }));

const open = (path: string, more: Answers = {}, abilities = ['person.create', 'person.change', 'person.setPassword']) => renderApp(
  <PeoplePage />, fakeClient({ AdminPeople: listed, PersonTeams: () => ({ teams: [] }), ...more }), { path, me: { ...fakeMe('ADMIN'), abilities } });

describe('the list of people', () => {
  beforeEach(() => { listed.mockClear(); window.localStorage.clear(); });

  test('the address holds role and search', async () => {
    open('/admin/people?role=coder&q=C0');
    await screen.findByText('Coder C01');
    expect(listed.mock.calls[0]?.[0]).toMatchObject({ role: 'CODER', search: 'C0' });
    fireEvent.change(screen.getByLabelText('Search'), { target: { value: '' } });
    await waitFor(() => { expect(screen.getByTestId('where').textContent).toBe('/admin/people?role=coder'); });
  });

  test('a change is sent with the version that was read, and a refusal names the field in the words of the form', async () => {
    const updated = jest.fn((_variables: Record<string, unknown>) => ({ updatePerson: { __typename: 'Refusal', code: 'INVALID', message: 'A person needs a name.', field: 'displayName', remedy: null, currentVersion: null } }));
    open('/admin/people', { UpdatePerson: updated });
    fireEvent.click(await screen.findByRole('button', { name: 'Edit: C01' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Edit C01' }));
    fireEvent.change(dialog.getByLabelText('Name'), { target: { value: '' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Name: A person needs a name.');
    expect(dialog.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
    expect(updated.mock.calls[0]?.[0]).toMatchObject({ id: 'id-C01', version: 4, input: { displayName: '', facilityIds: ['facility-n'], roles: ['CODER'] } });
  });

  test('a password is set only when it keeps the rules; a random one does', async () => {
    const set = jest.fn((_variables: Record<string, unknown>) => ({ setPassword: { __typename: 'Person', id: 'id-C01', version: 4 } }));
    open('/admin/people', { SetPassword: set });
    fireEvent.click(await screen.findByRole('button', { name: 'Password: C01' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Set the password of C01' }));
    const submit = dialog.getByRole<HTMLButtonElement>('button', { name: 'Set password' });
    fireEvent.change(dialog.getByLabelText('New password'), { target: { value: 'too short' } });
    expect(submit.disabled).toBe(true);
    fireEvent.click(dialog.getByRole('button', { name: 'Suggest a random one' }));
    expect(submit.disabled).toBe(false);
    fireEvent.click(submit);
    await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull(); });
    expect(set.mock.calls[0]?.[0]['password']).toMatch(/^(?:[a-z2-9+]{5}-){3}[a-z2-9+]{5}$/);
  });

  test('those who may only look see no username and no button', async () => {
    open('/admin/people', {}, []);
    await screen.findByText('Coder C01');
    expect(screen.queryByRole('columnheader', { name: 'Username' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Edit|Password|Add person/ })).toBeNull();
  });

  test('breaks no accessibility rule, with the form open', async () => {
    open('/admin/people');
    fireEvent.click(await screen.findByRole('button', { name: 'Add person' }));
    await screen.findByRole('dialog', { name: 'Add person' });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
