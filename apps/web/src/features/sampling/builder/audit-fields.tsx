import { SimpleGrid, Stack, Switch } from '@mantine/core';
import { ChoiceField, ChoicesField } from '@overread/ui';
import { CountField } from './count-field.js';
import type { PlanDraft } from './plan-draft.js';
import type { PlanGap } from './plan-gap.js';
import type { PlanOptions } from './use-plan-options.js';

const inForceToday = 'in-force';

export interface AuditFieldsProps {
  draft: PlanDraft;
  options: PlanOptions;
  readOnly: boolean;
  errorOf: (field: PlanGap['field']) => string | null;
  onChange: (change: Partial<PlanDraft>) => void;
}

/** Who audits, how many second reviews, by when, scored how. */
export function AuditFields({ draft, options, readOnly, errorOf, onChange }: AuditFieldsProps) {
  const versions = [{ value: inForceToday, label: 'The version in force when the plan is saved' }, ...options.scoringVersions];
  return (
    <Stack gap="sm">
      <ChoicesField
        id="plan-auditorIds" label="Auditors" placeholder={draft.auditorIds.length === 0 && !draft.calibration ? 'Any auditor of the facility' : ''}
        description={draft.calibration ? 'Each of them reviews every chart but their own work.' : 'Charts are shared out by workload, never to the chart’s own coder.'}
        choices={options.auditors} value={draft.auditorIds} readOnly={readOnly} error={errorOf('auditorIds')} onChange={(auditorIds) => { onChange({ auditorIds }); }}
      />
      <Switch
        label="Calibration session" aria-label="Calibration session" disabled={readOnly} checked={draft.calibration} onChange={(event) => { onChange({ calibration: event.currentTarget.checked }); }}
        description="Every auditor named reviews every chart, blind of the others and never their own work. One review of each chart counts for its coder; all of them show how far the auditors agree, under Insights, Auditors."
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {draft.calibration ? null : <CountField
          id="plan-blindPercent" label="Blind second reviews" description="Share that a second auditor reviews without seeing the first" suffix=" %" allowDecimal
          decimalScale={2} value={draft.blindPercent} readOnly={readOnly} error={errorOf('blindPercent')} onChange={(blindPercent) => { onChange({ blindPercent }); }}
        />}
        <CountField
          id="plan-dueDays" label="Due after" description="Business days from the draw, in the facility’s zone" suffix=" days" value={draft.dueDays} readOnly={readOnly}
          error={errorOf('dueDays')} onChange={(dueDays) => { onChange({ dueDays }); }}
        />
      </SimpleGrid>
      <ChoiceField
        label="Scoring method" description="Its version is stored with each audit: a later change leaves these scores as they are." choices={versions}
        value={draft.scoringVersionId ?? inForceToday} readOnly={readOnly} onChange={(id) => { onChange({ scoringVersionId: id === inForceToday ? null : id }); }}
      />
    </Stack>
  );
}
