import { Alert, Radio, SimpleGrid, Stack } from '@mantine/core';
import type { Inputs } from '@overread/schema';
import { ChoiceField } from '@overread/ui';
import { allocationWords, methodHelp, methodWords, stratumWords } from '../plans/method-words.js';
import { CountField } from './count-field.js';
import type { PlanDraft } from './plan-draft.js';

const methods = Object.keys(methodWords) as Inputs.PlanMethod[];
const strata = (Object.keys(stratumWords) as Inputs.StratifyBy[]).map((value) => ({ value, label: stratumWords[value] }));
const allocations = (Object.keys(allocationWords) as Inputs.Allocation[]).map((value) => ({ value, label: allocationWords[value] }));

export interface MethodFieldsProps {
  draft: PlanDraft;
  readOnly: boolean;
  stratifyError: string | null;
  onChange: (change: Partial<PlanDraft>) => void;
}

/** How charts are chosen, with what each way is for. */
export function MethodFields({ draft, readOnly, stratifyError, onChange }: MethodFieldsProps) {
  const isMethod = (value: string): value is Inputs.PlanMethod => methods.some((method) => method === value);
  return (
    <Stack gap="sm">
      <Radio.Group label="Method" value={draft.method} onChange={(method) => { if (isMethod(method)) onChange({ method }); }}>
        <Stack gap="xs" mt={4}>{methods.map((method) => <Radio key={method} value={method} label={methodWords[method]} description={methodHelp[method]} disabled={readOnly && method !== draft.method} />)}</Stack>
      </Radio.Group>
      {draft.method === 'FOCUSED' ? <Alert color="yellow" role="note">A focused sample says nothing about the rest of the frame. Its findings are shown as such and stay out of headline accuracy unless asked for.</Alert> : null}
      {draft.method === 'STRATIFIED' ? (
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <ChoiceField id="plan-stratifyBy" label="Stratify by" choices={strata} value={draft.stratifyBy} readOnly={readOnly} error={stratifyError} onChange={(stratifyBy) => { onChange({ stratifyBy }); }} />
          <ChoiceField label="Allocation" choices={allocations} value={draft.allocation} readOnly={readOnly} onChange={(allocation) => { if (allocation) onChange({ allocation }); }} />
          <CountField label="At least of each" placeholder="No minimum" value={draft.minimumPerStratum} readOnly={readOnly} onChange={(minimumPerStratum) => { onChange({ minimumPerStratum }); }} />
        </SimpleGrid>
      ) : null}
    </Stack>
  );
}
