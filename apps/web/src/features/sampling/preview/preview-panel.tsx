import { Alert, Box, List, Stack, Text } from '@mantine/core';
import { Panel, PanelMessage, type PanelState, Refusal } from '@overread/ui';
import { FunnelCounts } from './funnel-counts.js';
import { SizesTable } from './sizes-table.js';
import { StrataTable } from './strata-table.js';
import type { PlanPreviewState } from './use-plan-preview.js';

const stateOf = ({ gaps, preview, refusal, counting, error, retry }: PlanPreviewState): PanelState => {
  if (gaps.length > 0 || refusal) return { kind: 'ready' };
  if (preview) return error ? { kind: 'stale', asOf: 'an earlier wording of the plan', onRefresh: retry } : { kind: 'ready' };
  return error && !counting ? { kind: 'error', message: error.message, onRetry: retry } : { kind: 'loading' };
};

/** What the plan would draw if it were drawn now. Nothing is chosen and nothing is written. */
export function PreviewPanel({ state, labelOf }: { state: PlanPreviewState; labelOf: (stratum: string) => string }) {
  const { gaps, preview, refusal, counting } = state;
  return (
    <Panel title="Preview" description="What would be drawn now. Nothing is written." state={stateOf(state)} height={240} actions={<Text size="xs" c="dimmed" role="status">{counting ? 'Counting…' : ''}</Text>}>
      {gaps.length > 0 ? <PanelMessage message={gaps.join(' ')} height={240} /> : refusal ? <Refusal refusal={refusal} /> : preview ? (
        <Stack gap="sm" aria-busy={counting}>
          <Text fw={600} role="status">{preview.sentence}</Text>
          {preview.warnings.length === 0 && preview.projectable ? null : (
            <Alert color="yellow" title="Before you draw" role="note">
              <List size="sm" spacing={4}>
                {preview.projectable ? null : <List.Item>Not projectable: charts picked by a filter stay out of headline accuracy.</List.Item>}
                {preview.warnings.map((warning) => <List.Item key={warning}>{warning}</List.Item>)}
              </List>
            </Alert>
          )}
          <FunnelCounts population={preview.population} frame={preview.frame} excluded={preview.excluded} n={preview.n} drawn="would be drawn" />
          <StrataTable strata={preview.strata} labelOf={labelOf} />
          {preview.projectable && preview.frame > 0 ? <Box style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="What a precision costs, scrollable"><SizesTable frame={preview.frame} share={preview.expectedClean} /></Box> : null}
        </Stack>
      ) : null}
    </Panel>
  );
}
