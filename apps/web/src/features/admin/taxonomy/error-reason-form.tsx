import { Switch, Textarea, TextInput } from '@mantine/core';
import type { AdminErrorReasonFragment } from '@overread/schema';
import { useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { FormBody } from '../form/form-body.js';
import { useDraft } from '../form/use-draft.js';
import { CreateErrorReasonMutation, UpdateErrorReasonMutation } from './taxonomy.queries.js';

const names = { code: 'Code', name: 'Name', description: 'What it means', attributable: 'Attributable', active: 'In use' };

const draftOf = (reason: AdminErrorReasonFragment | null) => ({ code: reason?.code ?? '', name: reason?.name ?? '', description: reason?.description ?? '', attributable: reason?.attributable ?? true, active: reason?.active ?? true });

/** Adds or changes an error reason. Findings already made keep whether the coder answers for them. */
export function ErrorReasonForm({ reason, onDone }: { reason: AdminErrorReasonFragment | null; onDone: () => void }) {
  const announce = useAnnounce();
  const create = useCommand(CreateErrorReasonMutation, ['AdminTaxonomy']);
  const update = useCommand(UpdateErrorReasonMutation, ['AdminTaxonomy']);
  const { draft, edit } = useDraft(draftOf(reason));
  const refusal = reason ? update.refusal : create.refusal;
  const save = async (): Promise<void> => {
    if (!(reason ? await update.run({ code: reason.code, version: reason.version, input: draft }) : await create.run({ input: { ...draft, code: draft.code.trim() } }))) return;
    announce('Error reason saved.');
    onDone();
  };
  return (
    <FormBody submitLabel={reason ? 'Save' : 'Add error reason'} pending={create.pending || update.pending} refusal={refusal} names={names} onSubmit={() => { void save(); }} onCancel={onDone}>
      <TextInput
        label={names.code} description={reason ? 'Findings carry it: it stays' : 'Lower-case letters, digits, dashes; it stays'} value={draft.code}
        readOnly={reason !== null} error={refusal?.field === 'code'} data-autofocus={reason ? undefined : true}
        onChange={(event) => { edit({ code: event.currentTarget.value }); }}
      />
      <TextInput label={names.name} data-autofocus={reason ? true : undefined} value={draft.name} error={refusal?.field === 'name'} onChange={(event) => { edit({ name: event.currentTarget.value }); }} />
      <Textarea label={names.description} autosize minRows={2} maxLength={500} value={draft.description} error={refusal?.field === 'description'} onChange={(event) => { edit({ description: event.currentTarget.value }); }} />
      <Switch
        label="The coder answers for it"
        description="If not, its findings leave the coder’s score alone and are still counted. Findings already made keep what they have." checked={draft.attributable}
        onChange={(event) => { edit({ attributable: event.currentTarget.checked }); }}
      />
      {reason ? <Switch label="Offered to auditors" description="Findings of a reason that is not are still counted." checked={draft.active} onChange={(event) => { edit({ active: event.currentTarget.checked }); }} /> : null}
    </FormBody>
  );
}
