import { Text } from '@mantine/core';
import type { AdminWorkTypeFragment } from '@overread/schema';
import { ChoiceField, DateField, DecimalField, useAnnounce } from '@overread/ui';
import { useToday } from '../../../shared/filters/use-today.js';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { effectWords } from '../dated/dated-words.js';
import { FormBody } from '../form/form-body.js';
import { useDraft } from '../form/use-draft.js';
import { clockChoices, clockHelp } from './clock-words.js';
import { AddTargetMutation } from './work-types.queries.js';

const names = { clock: 'Clock', workTypeCode: 'Work type', targetHours: 'Hours', effectiveFrom: 'Effective from' };
const every = 'every';

/** Adds a turnaround target from a day on. Targets are never changed: the next one follows. */
export function TargetForm({ workTypes, onDone }: { workTypes: readonly AdminWorkTypeFragment[]; onDone: () => void }) {
  const today = useToday();
  const announce = useAnnounce();
  const { run, pending, refusal } = useCommand(AddTargetMutation, ['AdminWorkTypes']);
  const { draft, edit } = useDraft<{ clock: string; workTypeCode: string | null; targetHours: string | null; effectiveFrom: string | null }>({ clock: clockChoices[0]?.value ?? '', workTypeCode: null, targetHours: null, effectiveFrom: today });
  const { clock, workTypeCode, targetHours, effectiveFrom } = draft;
  const save = async (): Promise<void> => {
    if (targetHours === null || effectiveFrom === null) return;
    if (!(await run({ input: { clock, workTypeCode, targetHours, effectiveFrom } }))) return;
    announce('Target added.');
    onDone();
  };
  return (
    <FormBody submitLabel="Add target" pending={pending} refusal={refusal} names={names} disabled={targetHours === null || effectiveFrom === null} onSubmit={() => { void save(); }} onCancel={onDone}>
      <ChoiceField label={names.clock} description={clockHelp(clock)} choices={clockChoices} value={clock} onChange={(next) => { if (next) edit({ clock: next }); }} />
      <ChoiceField
        label={names.workTypeCode} description="A work type’s own target goes before the general one"
        choices={[{ value: every, label: 'Every work type without its own' }, ...workTypes.filter(({ active }) => active).map(({ code, name }) => ({ value: code, label: name }))]}
        value={workTypeCode ?? every} onChange={(code) => { edit({ workTypeCode: code === every ? null : code }); }}
      />
      <DecimalField
        label={names.targetHours} description="Elapsed hours that the clock should stay within" decimalScale={2} allowNegative={false} suffix=" h" value={targetHours}
        error={refusal?.field === 'targetHours'} data-autofocus onChange={(value) => { edit({ targetHours: value }); }}
      />
      <DateField
        label={names.effectiveFrom} description="First day on which the clock stopped that it holds for" value={effectiveFrom} error={refusal?.field === 'effectiveFrom'}
        onChange={(value) => { edit({ effectiveFrom: value }); }}
      />
      <Text size="sm" role="status">{effectWords(effectiveFrom, today)}</Text>
    </FormBody>
  );
}
