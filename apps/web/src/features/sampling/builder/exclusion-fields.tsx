import { Stack, Switch } from '@mantine/core';
import { CountField } from './count-field.js';
import type { PlanDraft } from './plan-draft.js';

/** What is left out of the frame. Every exclusion is counted and named in the proof. */
export function ExclusionFields({ draft, readOnly, onChange }: { draft: PlanDraft; readOnly: boolean; onChange: (change: Partial<PlanDraft>) => void }) {
  return (
    <Stack gap="sm">
      <Switch label="Leave out charts that an earlier draw has taken" checked={draft.excludeAlreadyAudited} disabled={readOnly} onChange={(event) => { onChange({ excludeAlreadyAudited: event.currentTarget.checked }); }} />
      <CountField
        label="Fewest codes on a chart" description="Charts with fewer are left out; empty leaves none out" w={240} maw="100%" value={draft.minimumCodes}
        readOnly={readOnly} onChange={(minimumCodes) => { onChange({ minimumCodes }); }}
      />
    </Stack>
  );
}
