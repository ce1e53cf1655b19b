import type { TypedDocumentNode } from '@apollo/client';
import { gql } from '@apollo/client';
import { Refusal } from '@overread/ui';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { fakeClient } from '../../testing/fake-client.js';
import { renderApp } from '../../testing/render-app.js';
import { useCommand } from './use-command.js';

interface Rename { renameTeam: { __typename: 'Team'; id: string; name: string } | { __typename: 'Refusal'; code: string; message: string; field: string | null; remedy: string | null } }
const document: TypedDocumentNode<Rename, { name: string }> = gql`mutation Rename($name: String!) { renameTeam(name: $name) { ... on Team { id name } ... on Refusal { code message field remedy } } }`;

function Form({ done }: { done: (name: string) => void }) {
  const { run, refusal, pending } = useCommand(document);
  const submit = async (): Promise<void> => {
    const team = await run({ name: 'Team B' });
    if (team) done(team.name);
  };
  return <><button type="button" disabled={pending} onClick={() => { void submit(); }}>Rename</button><Refusal refusal={refusal} /></>;
}

const click = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Rename' })); };

describe('useCommand', () => {
  test('done: gives the record', async () => {
    const done = jest.fn();
    renderApp(<Form done={done} />, fakeClient({ Rename: ({ name }) => ({ renameTeam: { __typename: 'Team', id: 't', name } }) }));
    click();
    await waitFor(() => { expect(done).toHaveBeenCalledWith('Team B'); });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('refused: gives nothing and says why', async () => {
    const done = jest.fn();
    renderApp(<Form done={done} />, fakeClient({ Rename: () => ({ renameTeam: { __typename: 'Refusal', code: 'CONFLICT', message: 'Another person saved first.', field: null, remedy: 'Load it again.' } }) }));
    click();
    expect((await screen.findByRole('alert')).textContent).toContain('Another person saved first.');
    expect(done).not.toHaveBeenCalled();
  });

  test('a fault of the network is told in the same place, and a later success clears it', async () => {
    let broken = true;
    const done = jest.fn();
    renderApp(<Form done={done} />, fakeClient({ Rename: () => {
      if (broken) throw new Error('Failed to fetch');
      return { renameTeam: { __typename: 'Team', id: 't', name: 'Team B' } };
    } }));
    click();
    expect((await screen.findByRole('alert')).textContent).toContain('Failed to fetch');
    broken = false;
    click();
    await waitFor(() => { expect(done).toHaveBeenCalled(); });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
