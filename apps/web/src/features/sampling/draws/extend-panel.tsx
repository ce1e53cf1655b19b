import { Group, Stack, Text } from '@mantine/core';
import { ConfirmButton, formatCount, Panel, Refusal, useAnnounce } from '@overread/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { CountField } from '../builder/count-field.js';
import { ExtendDrawMutation } from '../queries/sampling.commands.js';

/** Adds the next tickets of the same frame: what is drawn stays drawn. */
export function ExtendPanel({ drawId, left }: { drawId: string; left: number }) {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { run, pending, refusal } = useCommand(ExtendDrawMutation, ['SamplingPlans']);
  const [by, setBy] = useState<number | null>(null);
  const extend = async (): Promise<void> => {
    const draw = by === null ? null : await run({ drawId, by });
    if (!draw) return;
    announce(`Draw ${draw.number} extends it: ${draw.selectedCount} charts in all.`);
    await navigate(`/sampling/draws/${draw.id}`, { state: { extended: by } });
  };
  return (
    <Panel title="Extend" description="Takes the next tickets of the same frame. What is drawn stays drawn; charts that arrived since are not in the frame.">
      <Stack gap="sm">
        {left === 0 ? <Text size="sm">Every chart of the frame is drawn already. For charts that arrived since, draw the plan again.</Text> : (
          <Group gap="sm" align="flex-end">
            <CountField label="How many more charts" description={`At most ${formatCount(left)}`} w={200} value={by} onChange={setBy} />
            <ConfirmButton variant="default" title="Extend the draw?" confirmLabel="Extend" loading={pending} disabled={by === null || by < 1} onConfirm={extend}
              question={`This takes ${formatCount(Math.min(by ?? 0, left))} more ${by === 1 ? 'chart' : 'charts'} by their tickets, freezes their codes and opens their audits. It is not taken back.`}>
              Extend…
            </ConfirmButton>
          </Group>
        )}
        <Refusal refusal={refusal} />
      </Stack>
    </Panel>
  );
}
