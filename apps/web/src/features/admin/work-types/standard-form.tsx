import { Text } from '@mantine/core';
import type { AdminWorkTypeFragment } from '@overread/schema';
import { ChoiceField, DateField, DecimalField, useAnnounce } from '@overread/ui';
import { useToday } from '../../../shared/filters/use-today.js';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { useSession } from '../../../shared/session/session.js';
import { effectWords } from '../dated/dated-words.js';
import { FormBody } from '../form/form-body.js';
import { useDraft } from '../form/use-draft.js';
import { AddStandardMutation } from './work-types.queries.js';

const names = { workTypeCode: 'Work type', facilityId: 'Facility', chartsPerHour: 'Charts per hour', effectiveFrom: 'Effective from' };
const every = 'every';

/** Adds a productivity standard from a day on. Standards are never changed: the next one follows. */
export function StandardForm({ workTypes, onDone }: { workTypes: readonly AdminWorkTypeFragment[]; onDone: () => void }) {
  const { me } = useSession();
  const today = useToday();
  const announce = useAnnounce();
  const { run, pending, refusal } = useCommand(AddStandardMutation, ['AdminWorkTypes']);
  const { draft, edit } = useDraft<{ workTypeCode: string | null; facilityId: string | null; chartsPerHour: string | null; effectiveFrom: string | null }>({ workTypeCode: workTypes[0]?.code ?? null, facilityId: null, chartsPerHour: null, effectiveFrom: today });
  const { workTypeCode, facilityId, chartsPerHour, effectiveFrom } = draft;
  const save = async (): Promise<void> => {
    if (workTypeCode === null || chartsPerHour === null || effectiveFrom === null) return;
    if (!(await run({ input: { workTypeCode, facilityId, chartsPerHour, effectiveFrom } }))) return;
    announce('Standard added.');
    onDone();
  };
  return (
    <FormBody submitLabel="Add standard" pending={pending} refusal={refusal} names={names} disabled={workTypeCode === null || chartsPerHour === null || effectiveFrom === null} onSubmit={() => { void save(); }} onCancel={onDone}>
      <ChoiceField
        label={names.workTypeCode} choices={workTypes.filter(({ active }) => active).map(({ code, name }) => ({ value: code, label: name }))} value={workTypeCode}
        onChange={(code) => { edit({ workTypeCode: code }); }}
      />
      <ChoiceField
        label={names.facilityId} description="A facility’s own standard goes before the general one"
        choices={[{ value: every, label: 'Every facility without its own' }, ...me.facilities.map(({ id, name }) => ({ value: id, label: name }))]}
        value={facilityId ?? every} error={refusal?.field === 'facilityId'} onChange={(id) => { edit({ facilityId: id === every ? null : id }); }}
      />
      <DecimalField label={names.chartsPerHour} decimalScale={3} allowNegative={false} value={chartsPerHour} error={refusal?.field === 'chartsPerHour'} data-autofocus onChange={(value) => { edit({ chartsPerHour: value }); }} />
      <DateField label={names.effectiveFrom} description="First day of coding that it holds for" value={effectiveFrom} error={refusal?.field === 'effectiveFrom'} onChange={(value) => { edit({ effectiveFrom: value }); }} />
      <Text size="sm" role="status">{effectWords(effectiveFrom, today)}</Text>
    </FormBody>
  );
}
