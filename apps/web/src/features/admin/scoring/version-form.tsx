import { Alert, Fieldset, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { AdminScoringVersionFragment } from '@overread/schema';
import { ChoiceField, DateField, DecimalField, formatDate, useAnnounce } from '@overread/ui';
import { useState } from 'react';
import { useToday } from '../../../shared/filters/use-today.js';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { FormBody } from '../form/form-body.js';
import { useDraft } from '../form/use-draft.js';
import { headlineFormula, headlines, headlineWords } from './headline-words.js';
import { AddScoringVersionMutation } from './scoring.queries.js';
import { checkVersion, nextVersion, type VersionDraft } from './version-draft.js';

const names = {
  methodName: 'Name', headline: 'Headline', effectiveFrom: 'Effective from', 'weights.paymentAffecting': 'Payment-affecting code', 'weights.other': 'Other code', weights: 'Weights',
  'thresholds.coding': 'Coding accuracy', 'thresholds.drg': 'DRG accuracy', 'thresholds.newCoder3Months': 'New coder after 3 months', 'thresholds.newCoder6Months': 'New coder after 6 months', thresholds: 'Thresholds',
};

type Amount = 'paymentAffecting' | 'other' | 'coding' | 'drg' | 'newCoder3Months' | 'newCoder6Months';

export interface VersionFormProps {
  /** Null for a new method. */
  method: { readonly name: string; readonly last: AdminScoringVersionFragment | null } | null;
  onDone: () => void;
}

/** Adds the next version of a scoring method, or a method. What was scored before keeps its version. */
export function VersionForm({ method, onDone }: VersionFormProps) {
  const today = useToday();
  const announce = useAnnounce();
  const { run, pending, refusal } = useCommand(AddScoringVersionMutation, ['AdminScoring']);
  const { draft, edit } = useDraft<VersionDraft>(nextVersion(method?.name ?? '', method?.last ?? null, today));
  const [tried, setTried] = useState(false);
  const checked = checkVersion(draft);
  const wrong = tried && !checked.ok ? checked : null;
  const errorOf = (field: string): string | boolean => (wrong?.field === field ? wrong.message : refusal?.field === field);
  const save = async (): Promise<void> => {
    setTried(true);
    if (!checked.ok) {
      announce(checked.message);
      return;
    }
    if (!(await run({ input: checked.input }))) return;
    announce('Scoring version added.');
    onDone();
  };
  const amount = (name: Amount, field: 'weights' | 'thresholds') => (
    <DecimalField
      label={names[`${field}.${name}` as keyof typeof names]} allowNegative={false} decimalScale={field === 'weights' ? 3 : 2} suffix={field === 'weights' ? '' : ' %'}
      value={draft[name]} error={errorOf(`${field}.${name}`)} onChange={(value) => { edit({ [name]: value }); }}
    />
  );
  return (
    <FormBody submitLabel={method ? 'Add version' : 'Add method'} pending={pending} refusal={refusal} names={names} onSubmit={() => { void save(); }} onCancel={onDone}>
      <Alert color="blue" role="note">A version never changes. Audits keep the version of their plan: next month’s change leaves last month’s scores as they were.</Alert>
      <TextInput
        label={names.methodName} value={draft.methodName} readOnly={method !== null} maxLength={100} error={errorOf('methodName')}
        data-autofocus={method ? undefined : true} onChange={(event) => { edit({ methodName: event.currentTarget.value }); }}
      />
      <ChoiceField
        label={names.headline} description={`${headlineFormula[draft.headline]}: M matched, R revised, X unsupported, A missed`}
        choices={headlines.map((value) => ({ value, label: headlineWords[value] }))} value={draft.headline} onChange={(headline) => { if (headline) edit({ headline }); }}
      />
      <Fieldset legend="Weights of the weighted method"><SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">{amount('paymentAffecting', 'weights')}{amount('other', 'weights')}</SimpleGrid></Fieldset>
      <Fieldset
        legend="Accuracy asked for"
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">{amount('coding', 'thresholds')}{amount('drg', 'thresholds')}{amount('newCoder3Months', 'thresholds')}{amount('newCoder6Months', 'thresholds')}</SimpleGrid>
      </Fieldset>
      <DateField
        label={names.effectiveFrom} description="First day on which new plans take it" value={draft.effectiveFrom} min={method?.last?.effectiveFrom}
        error={errorOf('effectiveFrom')} onChange={(effectiveFrom) => { edit({ effectiveFrom }); }}
      />
      <Text
        size="sm" role="status"
      >
        {draft.effectiveFrom === null ? '' : draft.effectiveFrom > today ? `Plans written before ${formatDate(draft.effectiveFrom)} take the version in force until then.` : 'Plans written from now on take it, unless they name another.'}
      </Text>
    </FormBody>
  );
}
