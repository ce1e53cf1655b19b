import { Stack, TextInput } from '@mantine/core';
import { Panel } from '@overread/ui';
import { AuditFields } from './audit-fields.js';
import { ExclusionFields } from './exclusion-fields.js';
import { FrameFields } from './frame-fields.js';
import { MethodFields } from './method-fields.js';
import type { PlanGap } from './plan-gap.js';
import { SizeFields } from './size-fields.js';
import { SpareField } from './spare-field.js';
import type { EditedPlan } from './use-plan-draft.js';
import type { PlanOptions } from './use-plan-options.js';

export interface PlanFormProps {
  edited: EditedPlan;
  options: PlanOptions;
  readOnly: boolean;
  /** What is missing, told beside its control; empty until saving was tried. */
  gaps: readonly PlanGap[];
}

/** Id of the control that a gap is closed in. */
export const gapControl = (field: PlanGap['field']): string => `plan-${field}`;

/** Everything that makes a plan, from the frame to the deadline. */
export function PlanForm({ edited, options, readOnly, gaps }: PlanFormProps) {
  const { draft, edit, editFilter, editSize } = edited;
  const errorOf = (field: PlanGap['field']): string | null => gaps.find((gap) => gap.field === field)?.message ?? null;
  return (
    <Stack gap="md">
      <Panel title="Which charts" description="The frame: nothing chosen means every one.">
        <Stack gap="sm">
          <TextInput
            id={gapControl('name')} label="Name of the plan" value={draft.name} maxLength={200} readOnly={readOnly} required withAsterisk={false} error={errorOf('name')}
            onChange={(event) => { edit({ name: event.currentTarget.value }); }}
          />
          <FrameFields filter={draft.filter} options={options.filter} readOnly={readOnly} daysError={errorOf('days')} onChange={editFilter} />
        </Stack>
      </Panel>
      <Panel title="How they are chosen">
        <Stack gap="sm">
          <MethodFields draft={draft} readOnly={readOnly} errorOf={errorOf} onChange={edit} />
          <SizeFields method={draft.method} size={draft.size} readOnly={readOnly} error={errorOf('size')} onChange={editSize} />
          <SpareField draft={draft} readOnly={readOnly} error={errorOf('unusable')} onChange={edit} />
        </Stack>
      </Panel>
      <Panel title="What is left out" description="Every exclusion is counted and named in the proof."><ExclusionFields draft={draft} readOnly={readOnly} onChange={edit} /></Panel>
      <Panel title="Who audits, and by when"><AuditFields draft={draft} options={options} readOnly={readOnly} errorOf={errorOf} onChange={edit} /></Panel>
    </Stack>
  );
}
