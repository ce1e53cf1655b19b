import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import TrailPage from './trail-page.js';

const page = { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: null };
const entry = { __typename: 'TrailEntry', id: 'e1', at: '2026-11-12T10:00:00Z', actor: 'Person One', intent: 'person.change', noun: 'person', recordId: 'p7', before: { id: 'p7', name: 'North', active: true }, after: { name: 'North Campus', active: true } };
const asked = jest.fn((_variables: Record<string, unknown>) => ({ trail: { __typename: 'TrailConnection', edges: [{ __typename: 'TrailEdge', cursor: 'e1', node: entry }], pageInfo: page } }));

test('an entry shows what changed, and leads to all of its record', async () => {
  renderApp(<TrailPage />, fakeClient({ AdminTrail: asked, TrailPeople: () => ({ people: { __typename: 'PersonConnection', edges: [], pageInfo: page } }) }), { path: '/admin/trail', me: fakeMe('ADMIN') });
  fireEvent.click(await screen.findByRole('button', { name: /^Details: Person change/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getAllByRole('row').map((row) => row.textContent)).toEqual(['FieldBeforeAfterChange', 'nameNorthNorth Campus⇄ Changed']);
  fireEvent.click(dialog.getByRole('button', { name: 'Show the 1 that stayed the same' }));
  expect(dialog.getAllByRole('row')).toHaveLength(3);
  fireEvent.click(dialog.getByRole('button', { name: 'All of this record' }));
  await waitFor(() => { expect(screen.getByTestId('where').textContent).toBe('/admin/trail?noun=person&record=p7'); });
  expect(asked.mock.lastCall?.[0]).toMatchObject({ noun: 'person', recordId: 'p7', actorId: null });
  expect(screen.getByLabelText<HTMLInputElement>('Record id').value).toBe('p7');
});
