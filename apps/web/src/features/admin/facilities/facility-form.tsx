import { Switch, Text, TextInput } from '@mantine/core';
import type { AdminFacilitiesQuery } from '@overread/schema';
import { ChoiceField, useAnnounce } from '@overread/ui';
import { useMemo, useState } from 'react';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { FormBody } from '../form/form-body.js';
import { useDraft } from '../form/use-draft.js';
import { CreateFacilityMutation, UpdateFacilityMutation } from './facilities.queries.js';
import { clockIn, zoneChoices } from './zone-choices.js';

export type Facility = AdminFacilitiesQuery['facilities'][number];

const names = { code: 'Code', name: 'Name', zone: 'Time zone', active: 'In use' };
const again = ['AdminFacilities', 'Me'];

/** Adds or changes a facility. */
export function FacilityForm({ facility, onDone }: { facility: Facility | null; onDone: () => void }) {
  const announce = useAnnounce();
  const create = useCommand(CreateFacilityMutation, again);
  const update = useCommand(UpdateFacilityMutation, again);
  const { draft, edit } = useDraft({ code: facility?.code ?? '', name: facility?.name ?? '', zone: facility?.zone ?? null, active: facility?.active ?? true });
  const zones = useMemo(() => zoneChoices(facility?.zone ?? null), [facility]);
  const [now] = useState(() => Date.now());
  const clock = draft.zone === null ? null : clockIn(draft.zone, now);
  const refusal = facility ? update.refusal : create.refusal;
  const save = async (): Promise<void> => {
    const input = { ...draft, code: draft.code.trim(), name: draft.name.trim(), zone: draft.zone ?? '' };
    if (!(facility ? await update.run({ id: facility.id, version: facility.version, input }) : await create.run({ input }))) return;
    announce('Facility saved.');
    onDone();
  };
  return (
    <FormBody submitLabel={facility ? 'Save' : 'Add facility'} pending={create.pending || update.pending} refusal={refusal} names={names} disabled={draft.zone === null} onSubmit={() => { void save(); }} onCancel={onDone}>
      <TextInput
        label={names.code} description="Short, unique, as files name it; part of each chart’s key in a draw" value={draft.code} error={refusal?.field === 'code'}
        data-autofocus onChange={(event) => { edit({ code: event.currentTarget.value }); }}
      />
      <TextInput label={names.name} value={draft.name} error={refusal?.field === 'name'} onChange={(event) => { edit({ name: event.currentTarget.value }); }} />
      <ChoiceField
        label={names.zone}
        description={clock === null ? 'Civil days and deadlines are counted in it; type to search' : `Civil days and deadlines are counted in it. It is ${clock} there now.`}
        choices={zones} limit={200} value={draft.zone} error={refusal?.field === 'zone'} onChange={(zone) => { edit({ zone }); }}
      />
      {facility && draft.zone !== facility.zone ? <Text size="sm" role="note">Charts already imported keep the civil day that they were coded on.</Text> : null}
      {facility ? <Switch label={names.active} checked={draft.active} onChange={(event) => { edit({ active: event.currentTarget.checked }); }} /> : null}
    </FormBody>
  );
}
