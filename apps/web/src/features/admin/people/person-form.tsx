import { Alert, Checkbox, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import type { AdminPersonFragment, Role } from '@overread/schema';
import { ChoiceField, ChoicesField, DateField, useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { useSession } from '../../../shared/session/session.js';
import { FormBody } from '../form/form-body.js';
import { useDraft } from '../form/use-draft.js';
import { CreatePersonMutation, PersonTeamsQuery, UpdatePersonMutation } from './people.queries.js';
import { draftOfPerson, newPerson, toPersonInput } from './person-draft.js';
import { allRoles, roleHelp, roleWords } from './role-words.js';

const names = { code: 'Staff code', displayName: 'Name', username: 'Username', teamId: 'Team', roles: 'Roles', facilityIds: 'Facilities', hiredOn: 'First day of work', active: 'Works here' };

/** As much of a person as setting a password needs. */
export interface SavedPerson { readonly id: string; readonly code: string; readonly username: string | null }

export interface PersonFormProps {
  /** Null to add somebody. */
  person: AdminPersonFragment | null;
  /** Told who was saved. */
  onDone: (person: SavedPerson) => void;
  onCancel: () => void;
}

/** Adds or changes a person. Nobody gives away more than they have, and nobody changes their own reach. */
export function PersonForm({ person, onDone, onCancel }: PersonFormProps) {
  const { me } = useSession();
  const announce = useAnnounce();
  const { data } = useQuery(PersonTeamsQuery);
  const create = useCommand(CreatePersonMutation, ['AdminPeople']);
  const update = useCommand(UpdatePersonMutation, ['AdminPeople']);
  const { draft, edit } = useDraft(person ? draftOfPerson(person) : newPerson(me.facilities.length === 1 ? me.facilities.map((facility) => facility.id) : []));
  const self = person?.id === me.person.id;
  const teams = (data?.teams ?? []).filter((team) => team.active || team.id === draft.teamId).map(({ id, name, facility }) => ({ value: id, label: facility ? `${name} (${facility.code})` : name }));
  const refusal = person ? update.refusal : create.refusal;
  const wrong = (field: string): boolean => refusal?.field === field;
  const save = async (): Promise<void> => {
    const input = toPersonInput(draft);
    const saved = person ? await update.run({ id: person.id, version: person.version, input }) : await create.run({ input });
    if (!saved) return;
    announce(person ? 'Person saved.' : 'Person added.');
    onDone({ id: saved.id, code: saved.staffCode, username: saved.username });
  };
  return (
    <FormBody submitLabel={person ? 'Save' : 'Add person'} pending={create.pending || update.pending} refusal={refusal} names={names} onSubmit={() => { void save(); }} onCancel={onCancel}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label={names.code} description="As files name them" value={draft.code} error={wrong('code')} required withAsterisk={false}
          data-autofocus={person ? undefined : true} onChange={(event) => { edit({ code: event.currentTarget.value }); }}
        />
        <TextInput
          label={names.displayName} data-autofocus={person ? true : undefined} description="Shown where the coder is not masked" value={draft.displayName}
          error={wrong('displayName')} required withAsterisk={false} onChange={(event) => { edit({ displayName: event.currentTarget.value }); }}
        />
        <TextInput
          label={names.username} description="Empty: they do not sign in" value={draft.username} error={wrong('username')} autoComplete="off" autoCapitalize="none"
          spellCheck={false} onChange={(event) => { edit({ username: event.currentTarget.value }); }}
        />
        <DateField label={names.hiredOn} description="New coders are judged by it" value={draft.hiredOn} error={wrong('hiredOn')} onChange={(hiredOn) => { edit({ hiredOn }); }} />
      </SimpleGrid>
      {self ? <Alert color="blue" role="note">This is you: nobody changes their own roles or facilities. Another administrator can.</Alert> : null}
      <Checkbox.Group label={names.roles} value={[...draft.roles]} error={wrong('roles') ? 'Choose at least one.' : undefined} onChange={(roles) => { edit({ roles: roles as Role[] }); }}>
        <Stack gap={6} mt={4}>{allRoles.map((role) => <Checkbox key={role} value={role} label={roleWords[role]} description={roleHelp[role]} disabled={self} />)}</Stack>
      </Checkbox.Group>
      <Switch
        label="Sees every facility" description={me.allFacilities ? 'Those to come as well' : 'Only somebody who sees every facility can give this.'}
        checked={draft.allFacilities} disabled={self || !me.allFacilities} onChange={(event) => { edit({ allFacilities: event.currentTarget.checked }); }}
      />
      {draft.allFacilities ? null : <ChoicesField label={names.facilityIds} choices={me.facilities.map(({ id, name }) => ({ value: id, label: name }))} value={draft.facilityIds} disabled={self} error={wrong('facilityIds')} onChange={(facilityIds) => { edit({ facilityIds }); }} />}
      <ChoiceField
        label={names.teamId} placeholder="No team" clearable clearButtonProps={{ 'aria-label': 'No team' }} allowDeselect choices={teams} value={draft.teamId}
        error={wrong('teamId')} onChange={(teamId) => { edit({ teamId }); }}
      />
      {person ? <Switch label={names.active} description="Somebody who has left is signed out at once and cannot sign in; their work stays." checked={draft.active} onChange={(event) => { edit({ active: event.currentTarget.checked }); }} /> : null}
    </FormBody>
  );
}
