import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { ConfirmButton, formatCount, Panel, Refusal, useAnnounce } from '@overread/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { LockDrawMutation } from '../queries/sampling.commands.js';
import { seedProblem } from './seed-problem.js';

export interface LockPanelProps {
  planId: string;
  /** Ids of the draws that are there: a draw given back with one of them is no new one. */
  known: readonly string[];
  /** What the preview counted last; null while it is not known. */
  counted: { readonly n: number; readonly frame: number } | null;
  /** Why nothing can be drawn now; null when it can. */
  blocked: string | null;
}

/** Draws the sample and locks it, by a seed that is fixed first. */
export function LockPanel({ planId, known, counted, blocked }: LockPanelProps) {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { run, pending, refusal } = useCommand(LockDrawMutation, ['SamplingPlan']);
  const [own, setOwn] = useState(false);
  const [seed, setSeed] = useState('');
  const problem = own ? seedProblem(seed) : null;
  const what = counted ? `${formatCount(counted.n)} of ${formatCount(counted.frame)} charts` : 'the charts of this plan';
  const lock = async (): Promise<void> => {
    const draw = await run({ input: { planId, seed: own ? seed : null } });
    if (!draw) return;
    const again = known.includes(draw.id);
    announce(again ? `Draw ${draw.number} again: nothing new was drawn.` : `Draw ${draw.number} is locked.`);
    await navigate(`/sampling/draws/${draw.id}`, { state: { again } });
  };
  return (
    <Panel title="Draw the sample" description="The seed is fixed before the frame is drawn, and every draw is logged in the trail: nobody can try seeds until they like the charts.">
      <Stack gap="sm">
        <Radio.Group label="Seed" value={own ? 'own' : 'server'} onChange={(value) => { setOwn(value === 'own'); }}>
          <Stack gap="xs" mt={4}>
            <Radio value="server" label="Random, made by the server" description="64 random bits, shown on the draw’s page" />
            <Radio value="own" label="Given by you" description="A number read aloud in a meeting, or the seed of an earlier draw to repeat it" />
          </Stack>
        </Radio.Group>
        {own ? <TextInput label="Your seed" maw={360} value={seed} error={seed === '' ? null : problem} spellCheck={false} autoComplete="off" onChange={(event) => { setSeed(event.currentTarget.value); }} /> : null}
        <Refusal refusal={refusal} />
        <ConfirmButton title="Draw and lock?" confirmLabel="Draw and lock" loading={pending} disabled={blocked !== null || problem !== null} style={{ alignSelf: 'start' }} onConfirm={lock}
          question={<>This draws {what} with {own ? <>the seed <b>{seed}</b></> : 'a random seed'}, freezes their codes and opens their audits. A draw is not taken back: a later change of the plan leaves it as it is, and more charts come by extending it.</>}>
          Draw and lock…
        </ConfirmButton>
        {blocked ?? problem ? <Text size="sm" c="dimmed" role="status">{blocked ?? problem}</Text> : null}
      </Stack>
    </Panel>
  );
}
