import { Switch, TextInput } from '@mantine/core';
import type { AdminTeamFragment } from '@overread/schema';
import { ChoiceField, useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { FormBody } from '../form/form-body.js';
import { useDraft } from '../form/use-draft.js';
import { CreateTeamMutation, UpdateTeamMutation } from './facilities.queries.js';

const names = { name: 'Name', facilityId: 'Facility', active: 'In use' };
const several = 'several';

export interface TeamFormProps {
  team: AdminTeamFragment | null;
  facilities: readonly { readonly id: string; readonly name: string; readonly active: boolean }[];
  onDone: () => void;
}

/** Adds or changes a team: coders who are looked at together. */
export function TeamForm({ team, facilities, onDone }: TeamFormProps) {
  const announce = useAnnounce();
  const create = useCommand(CreateTeamMutation, ['AdminFacilities']);
  const update = useCommand(UpdateTeamMutation, ['AdminFacilities']);
  const { draft, edit } = useDraft({ name: team?.name ?? '', facilityId: team?.facility?.id ?? null, active: team?.active ?? true });
  const choices = [{ value: several, label: 'Several facilities' }, ...facilities.filter(({ id, active }) => active || id === draft.facilityId).map(({ id, name }) => ({ value: id, label: name }))];
  const refusal = team ? update.refusal : create.refusal;
  const save = async (): Promise<void> => {
    const input = { ...draft, name: draft.name.trim() };
    if (!(team ? await update.run({ id: team.id, version: team.version, input }) : await create.run({ input }))) return;
    announce('Team saved.');
    onDone();
  };
  return (
    <FormBody submitLabel={team ? 'Save' : 'Add team'} pending={create.pending || update.pending} refusal={refusal} names={names} onSubmit={() => { void save(); }} onCancel={onDone}>
      <TextInput label={names.name} value={draft.name} error={refusal?.field === 'name'} data-autofocus onChange={(event) => { edit({ name: event.currentTarget.value }); }} />
      <ChoiceField label={names.facilityId} choices={choices} value={draft.facilityId ?? several} error={refusal?.field === 'facilityId'} onChange={(id) => { edit({ facilityId: id === several ? null : id }); }} />
      {team ? <Switch label={names.active} description="People of a team that is not in use keep it; it is offered no more." checked={draft.active} onChange={(event) => { edit({ active: event.currentTarget.checked }); }} /> : null}
    </FormBody>
  );
}
