import { useQuery } from '@apollo/client/react';
import { Alert, Autocomplete, Stack, Textarea } from '@mantine/core';
import type { DrawProofFragment } from '@overread/schema';
import { ConfirmButton, Refusal, useAnnounce } from '@overread/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { SubstitutionCandidatesQuery } from '../queries/draw.queries.js';
import { SubstituteChartMutation } from '../queries/sampling.commands.js';
import { candidatesOf, chainOf } from './substitution-candidates.js';

/** Puts the next ticket in the place of a chart that cannot be audited. */
export function SubstituteForm({ draw }: { draw: DrawProofFragment }) {
  const announce = useAnnounce();
  const { run, pending, refusal } = useCommand(SubstituteChartMutation, ['SubstitutionCandidates']);
  const [chart, setChart] = useState('');
  const [reason, setReason] = useState('');
  // What was done; the button that did it rests again and cannot keep the focus.
  const [outcome, setOutcome] = useState<string | null>(null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => { if (outcome !== null) told.current?.focus(); }, [outcome]);
  const { data } = useQuery(SubstitutionCandidatesQuery, { variables: { drawId: draw.id }, fetchPolicy: 'cache-and-network' });
  const { skipped, others } = useMemo(() => (data ? candidatesOf(data, draw.substitutions, chainOf(draw.id, draw.plan.draws)) : { skipped: [], others: [] }), [data, draw]);
  const choices = [{ group: 'Skipped by an auditor', items: skipped.map(({ unitKey }) => unitKey) }, { group: 'Others of the sample', items: [...others] }].filter(({ items }) => items.length > 0);
  const choose = (key: string): void => {
    setChart(key);
    const known = skipped.find(({ unitKey }) => unitKey === key)?.skipReason;
    if (known && reason.trim() === '') setReason(known);
  };
  const substitute = async (): Promise<void> => {
    const done = await run({ drawId: draw.id, unitKey: chart.trim(), reason: reason.trim() });
    if (!done) return;
    const by = done.substitutions.find(({ unitKey }) => unitKey === chart.trim())?.replacedBy ?? null;
    const sentence = by === null ? `${chart.trim()} is out; its stratum has no chart left.` : `${chart.trim()} is replaced by ${by}.`;
    announce(sentence);
    setOutcome(sentence);
    setChart('');
    setReason('');
  };
  return (
    <Stack gap="sm">
      {outcome === null ? null : <Alert ref={told} tabIndex={-1} color="green" role="status" title={outcome} />}
      <Autocomplete label="Chart that cannot be audited" description="FACILITY:ACCOUNT; skipped ones are listed first" data={choices} limit={200} maw={360} value={chart} spellCheck={false} onChange={choose} />
      <Textarea label="Why it cannot be audited" description="Kept with the draw and in the trail" autosize minRows={2} maw={640} maxLength={500} value={reason} onChange={(event) => { setReason(event.currentTarget.value); }} />
      <ConfirmButton variant="default" title="Replace this chart?" confirmLabel="Replace" loading={pending} disabled={chart.trim() === '' || reason.trim() === ''} style={{ alignSelf: 'start' }} onConfirm={substitute}
        question={<>The audits of <b>{chart.trim()}</b> end, and the next ticket of its stratum takes its place. Nobody picks it, and it is not taken back.</>}>
        Replace…
      </ConfirmButton>
      <Refusal refusal={refusal} />
    </Stack>
  );
}
