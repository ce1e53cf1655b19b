import { SimpleGrid, Switch, Textarea, TextInput } from '@mantine/core';
import type { AdminErrorTypeFragment, Inputs } from '@overread/schema';
import { ChoiceField, useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { FormBody } from '../form/form-body.js';
import { useDraft } from '../form/use-draft.js';
import { CreateErrorTypeMutation, UpdateErrorTypeMutation } from './taxonomy.queries.js';
import { sections, sectionWords, severities, severityWords } from './taxonomy-words.js';

const names = { code: 'Code', section: 'Section', name: 'Name', description: 'What it means', defaultSeverity: 'Severity', defaultPaymentAffecting: 'Changes payment', active: 'In use' };

const draftOf = (type: AdminErrorTypeFragment | null) => ({
  code: type?.code ?? '', section: type?.section ?? 'DIAGNOSIS', name: type?.name ?? '', description: type?.description ?? '',
  defaultSeverity: type?.defaultSeverity ?? 'MODERATE', defaultPaymentAffecting: type?.defaultPaymentAffecting ?? false, active: type?.active ?? true,
} satisfies Inputs.ErrorTypeInput as Inputs.ErrorTypeInput & { active: boolean });

/** Adds or changes an error type. Findings already made keep what was said of them. */
export function ErrorTypeForm({ type, onDone }: { type: AdminErrorTypeFragment | null; onDone: () => void }) {
  const announce = useAnnounce();
  const create = useCommand(CreateErrorTypeMutation, ['AdminTaxonomy']);
  const update = useCommand(UpdateErrorTypeMutation, ['AdminTaxonomy']);
  const { draft, edit } = useDraft(draftOf(type));
  const refusal = type ? update.refusal : create.refusal;
  const save = async (): Promise<void> => {
    if (!(type ? await update.run({ code: type.code, version: type.version, input: draft }) : await create.run({ input: { ...draft, code: draft.code.trim() } }))) return;
    announce('Error type saved.');
    onDone();
  };
  return (
    <FormBody submitLabel={type ? 'Save' : 'Add error type'} pending={create.pending || update.pending} refusal={refusal} names={names} onSubmit={() => { void save(); }} onCancel={onDone}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label={names.code} description={type ? 'Findings carry it: it stays' : 'Lower-case letters, digits, dashes; it stays'} value={draft.code}
          readOnly={type !== null} error={refusal?.field === 'code'} data-autofocus={type ? undefined : true}
          onChange={(event) => { edit({ code: event.currentTarget.value }); }}
        />
        <ChoiceField
          label={names.section} description="The part of a chart it is about" choices={sections.map((value) => ({ value, label: sectionWords[value] }))}
          value={draft.section} onChange={(section) => { if (section) edit({ section }); }}
        />
      </SimpleGrid>
      <TextInput label={names.name} data-autofocus={type ? true : undefined} value={draft.name} error={refusal?.field === 'name'} onChange={(event) => { edit({ name: event.currentTarget.value }); }} />
      <Textarea
        label={names.description} description="In a sentence, so that two auditors take it the same way" autosize minRows={2} maxLength={500} value={draft.description}
        error={refusal?.field === 'description'} onChange={(event) => { edit({ description: event.currentTarget.value }); }}
      />
      <ChoiceField
        label={names.defaultSeverity} description="An auditor who takes another gives a word why"
        choices={severities.map((value) => ({ value, label: severityWords[value] }))} value={draft.defaultSeverity}
        onChange={(defaultSeverity) => { if (defaultSeverity) edit({ defaultSeverity }); }}
      />
      <Switch label="Usually changes payment" checked={draft.defaultPaymentAffecting} onChange={(event) => { edit({ defaultPaymentAffecting: event.currentTarget.checked }); }} />
      {type ? <Switch label="Offered to auditors" description="Findings of a type that is not are still counted." checked={draft.active} onChange={(event) => { edit({ active: event.currentTarget.checked }); }} /> : null}
    </FormBody>
  );
}
