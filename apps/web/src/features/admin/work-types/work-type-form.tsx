import { Radio, Stack, Switch, TagsInput, TextInput } from '@mantine/core';
import type { AdminWorkTypeFragment, Inputs } from '@overread/schema';
import { useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { FormBody } from '../form/form-body.js';
import { useDraft } from '../form/use-draft.js';
import { settingHelp, settingWords } from './setting-words.js';
import { CreateWorkTypeMutation, UpdateWorkTypeMutation } from './work-types.queries.js';

const names = { code: 'Code', name: 'Name', setting: 'Setting', aliases: 'What else files call it', active: 'In use' };
const settings = Object.keys(settingWords) as Inputs.Setting[];

/** Adds or changes a work type. Its code stays: charts carry it. */
export function WorkTypeForm({ workType, onDone }: { workType: AdminWorkTypeFragment | null; onDone: () => void }) {
  const announce = useAnnounce();
  const create = useCommand(CreateWorkTypeMutation, ['AdminWorkTypes']);
  const update = useCommand(UpdateWorkTypeMutation, ['AdminWorkTypes']);
  const { draft, edit } = useDraft<Inputs.WorkTypeInput & { aliases: string[]; active: boolean }>({ code: workType?.code ?? '', name: workType?.name ?? '', setting: workType?.setting ?? 'OUTPATIENT', aliases: workType?.aliases ?? [], active: workType?.active ?? true });
  const refusal = workType ? update.refusal : create.refusal;
  const save = async (): Promise<void> => {
    if (!(workType ? await update.run({ code: workType.code, version: workType.version, input: draft }) : await create.run({ input: { ...draft, code: draft.code.trim() } }))) return;
    announce('Work type saved.');
    onDone();
  };
  return (
    <FormBody submitLabel={workType ? 'Save' : 'Add work type'} pending={create.pending || update.pending} refusal={refusal} names={names} onSubmit={() => { void save(); }} onCancel={onDone}>
      <TextInput
        label={names.code} description={workType ? 'Charts carry it: it stays' : 'Lower-case letters, digits and dashes; it cannot be changed later'} value={draft.code}
        readOnly={workType !== null} error={refusal?.field === 'code'} data-autofocus={workType ? undefined : true}
        onChange={(event) => { edit({ code: event.currentTarget.value }); }}
      />
      <TextInput label={names.name} data-autofocus={workType ? true : undefined} value={draft.name} error={refusal?.field === 'name'} onChange={(event) => { edit({ name: event.currentTarget.value }); }} />
      <Radio.Group label={names.setting} value={draft.setting} onChange={(value) => { const setting = settings.find((each) => each === value); if (setting) edit({ setting }); }}>
        <Stack gap={6} mt={4}>{settings.map((setting) => <Radio key={setting} value={setting} label={settingWords[setting]} description={settingHelp[setting]} />)}</Stack>
      </Radio.Group>
      <TagsInput label={names.aliases} description="Enter after each; case, blanks and punctuation do not matter" value={draft.aliases} error={refusal?.field === 'aliases'} onChange={(aliases) => { edit({ aliases }); }} />
      {workType ? <Switch label={names.active} description="Charts of a work type that is not in use are still counted." checked={draft.active} onChange={(event) => { edit({ active: event.currentTarget.checked }); }} /> : null}
    </FormBody>
  );
}
