import { Alert, Stack, Text } from '@mantine/core';
import type { DrawProofFragment, Inputs } from '@overread/schema';
import { ConfirmButton, formatCount, formatPercent, Panel, Refusal, useAnnounce } from '@overread/ui';
import { useNavigate } from 'react-router';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { ExpandDrawMutation } from '../queries/sampling.commands.js';

type Expansion = NonNullable<DrawProofFragment['expansion']>;

const decisions: Record<Inputs.ExpansionStep, { readonly color: string; readonly title: string }> = {
  WAIT: { color: 'blue', title: '… Not decided yet' },
  STOP: { color: 'green', title: '✓ It does not grow' },
  EXPAND: { color: 'yellow', title: '▲ It grows to the full sample' },
};

/** What a discovery draw has found so far, what that decides, and the full sample where it calls for it. */
export function ExpansionPanel({ drawId, expansion, mayExpand }: { drawId: string; expansion: Expansion; mayExpand: boolean }) {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { run, pending, refusal } = useCommand(ExpandDrawMutation, ['SamplingPlans']);
  const { next, judged, ofCharts, withError, more, upper, sentence } = expansion;
  const expand = async (): Promise<void> => {
    const draw = await run({ drawId });
    if (!draw) return;
    announce(`Draw ${draw.number} is the full sample: ${draw.selectedCount} charts in all.`);
    await navigate(`/sampling/draws/${draw.id}`, { state: { extended: more } });
  };
  return (
    <Panel title="Discovery" description="A small part first: what it finds decides whether the full sample is drawn.">
      <Stack gap="sm">
        <Text size="sm"><b>{formatCount(judged)}</b> of <b>{formatCount(ofCharts)}</b> charts judged, <b>{formatCount(withError)}</b> with an error</Text>
        <Alert color={decisions[next].color} role="status" title={decisions[next].title}>{sentence}</Alert>
        <Text size="sm">{upper === null ? 'The upper limit is told when all of them are judged.' : `With 95 % confidence at most ${formatPercent(upper)} of the frame’s charts hold an error (exact, one-sided).`}</Text>
        {next === 'EXPAND' && mayExpand ? (
          <ConfirmButton title="Draw the full sample?" confirmLabel="Draw the full sample" loading={pending} style={{ alignSelf: 'start' }} onConfirm={expand}
            question={`This takes ${formatCount(more)} more charts by their tickets, freezes their codes and opens their audits. What is drawn stays drawn; it is not taken back.`}>
            Draw the full sample…
          </ConfirmButton>
        ) : null}
        <Refusal refusal={refusal} />
      </Stack>
    </Panel>
  );
}
