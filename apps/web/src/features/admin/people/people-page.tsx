import { useQuery } from '@apollo/client/react';
import { Button, Group, TextInput } from '@mantine/core';
import type { AdminPersonFragment, Role } from '@overread/schema';
import { ChoiceField, Page, Panel, panelStateOf } from '@overread/ui';
import { useMemo, useState } from 'react';
import { moreOf } from '../../../shared/graphql/more-of.js';
import { useSession } from '../../../shared/session/session.js';
import { EditDialog } from '../form/edit-dialog.js';
import { PasswordForm } from './password-form.js';
import { AdminPeopleQuery } from './people.queries.js';
import { PeopleTable } from './people-table.js';
import { PersonForm, type SavedPerson } from './person-form.js';
import { allRoles, roleWords } from './role-words.js';
import { usePeopleFilter } from './use-people-filter.js';

const every = 'EVERY';
const roleChoices: readonly { value: Role | typeof every; label: string }[] = [{ value: every, label: 'Every role' }, ...allRoles.map((value) => ({ value, label: roleWords[value] }))];

type Doing = { what: 'add' } | { what: 'edit'; person: AdminPersonFragment } | { what: 'password'; person: SavedPerson };

/** Everyone who codes, audits, manages or trains. */
export default function PeoplePage() {
  const { can } = useSession();
  const filter = usePeopleFilter();
  const { role, search } = filter;
  const [doing, setDoing] = useState<Doing | null>(null);
  const query = useQuery(AdminPeopleQuery, { variables: { role, search, after: null } });
  const people = (query.data ?? query.previousData)?.people;
  const narrowed = role !== null || search !== null;
  const state = panelStateOf({ ...query, data: people }, ({ edges }) => {
    if (edges.length > 0) return { kind: 'ready' };
    if (!narrowed) return { kind: 'empty', message: 'There is nobody yet.' };
    return { kind: 'filtered', message: `Nobody${role ? ` with the role ${roleWords[role].toLowerCase()}` : ''}${search ? ` matches “${search}”` : ''}.`, onClear: filter.clear };
  });
  const mayChange = can('person.change');
  const acts = useMemo(() => (mayChange ? { edit: (person: AdminPersonFragment) => { setDoing({ what: 'edit', person }); }, setPassword: (person: AdminPersonFragment) => { setDoing({ what: 'password', person }); } } : null), [mayChange]);
  const close = (): void => { setDoing(null); };
  const added = (person: SavedPerson): void => { setDoing(person.username === null ? null : { what: 'password', person }); };
  const toolbar = (
    <Group gap="xs" align="flex-end" role="search" aria-label="Filters">
      <TextInput label="Search" placeholder="Name, code or username" type="search" w={240} maw="100%" value={filter.typed} onChange={(event) => { filter.type(event.currentTarget.value); }} />
      <ChoiceField label="Role" w={150} choices={roleChoices} value={role ?? every} onChange={(next) => { filter.setRole(next === every ? null : next); }} />
    </Group>
  );
  return (
    <Page
      title="People" description="Who codes, audits, manages and trains, and for which facilities." toolbar={toolbar}
      actions={can('person.create') ? <Button onClick={() => { setDoing({ what: 'add' }); }}>Add person</Button> : null}
    >
      <Panel title="People" state={state} height={320}><PeopleTable people={people?.edges.map(({ node }) => node) ?? []} more={moreOf(people?.pageInfo, query)} acts={acts} /></Panel>
      <EditDialog subject={doing} onClose={close} title={(it) => (it.what === 'add' ? 'Add person' : it.what === 'edit' ? `Edit ${it.person.code}` : `Set the password of ${it.person.code}`)}>
        {(it) => (it.what === 'password' ? <PasswordForm key={it.person.id} person={it.person} onDone={close} onCancel={close} /> : <PersonForm person={it.what === 'edit' ? it.person : null} onDone={it.what === 'add' ? added : close} onCancel={close} />)}
      </EditDialog>
    </Page>
  );
}
