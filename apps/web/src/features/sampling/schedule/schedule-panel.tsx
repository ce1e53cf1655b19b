import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import type { PlanSchedulePartsFragment } from '@overread/schema';
import { ConfirmButton, Panel, panelStateOf, Refusal, useAnnounce } from '@overread/ui';
import { useRef } from 'react';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { useSession } from '../../../shared/session/session.js';
import { draftOf, inputOf, type ScheduleDraft } from './schedule-draft.js';
import { ScheduleForm } from './schedule-form.js';
import { ScheduleRuns } from './schedule-runs.js';
import { nextWords, timesWords } from './schedule-words.js';
import { PlanScheduleQuery, RemovePlanScheduleMutation, SetPlanScheduleMutation } from './schedule.queries.js';

/** A plan that is drawn by itself: when next, how it went, and the way to change it. */
export function SchedulePanel({ planId, mayChange }: { planId: string; mayChange: boolean }) {
  const query = useQuery(PlanScheduleQuery, { variables: { planId } });
  const { me } = useSession();
  const announce = useAnnounce();
  const set = useCommand(SetPlanScheduleMutation);
  const remove = useCommand(RemovePlanScheduleMutation);
  // What was pressed may be gone afterwards: what it did gets the focus.
  const status = useRef<HTMLParagraphElement>(null);
  const plan = query.data?.plan ?? null;
  const schedule = plan?.schedule ?? null;
  const at = { planId, version: schedule?.version ?? 0 };
  const told = (after: PlanSchedulePartsFragment | null, words: string): void => {
    if (!after) return;
    announce(words);
    status.current?.focus();
  };
  const save = async (draft: ScheduleDraft, active: boolean, words: string): Promise<void> => {
    remove.reset();
    told(await set.run({ ...at, input: inputOf(draft, active) }), words);
  };
  const takeAway = async (): Promise<void> => {
    set.reset();
    told(await remove.run(at), 'Schedule removed.');
  };
  const refusal = set.refusal ?? remove.refusal;
  const reload = async (): Promise<void> => {
    await query.refetch();
    set.reset();
    remove.reset();
  };
  return (
    <Panel title="Schedule" state={panelStateOf(query)} description="Draws this plan by itself, each time with a fresh random seed. Charts that an earlier draw has taken are left out as the plan says.">
      <Stack gap="sm">
        <Text ref={status} tabIndex={-1} size="sm" style={{ outline: 'none' }}>{schedule ? `${timesWords(schedule)}. ${nextWords(schedule)}` : 'No schedule: it is drawn when somebody draws it.'}</Text>
        {mayChange ? <ScheduleForm key={JSON.stringify(draftOf(schedule))} schedule={schedule} zones={me.facilities.map(({ zone }) => zone)} pending={set.pending} onSave={(draft) => { void save(draft, schedule?.active ?? true, 'Schedule saved.'); }} /> : null}
        <Refusal refusal={refusal} />
        {refusal?.code === 'CONFLICT' ? <Button variant="default" style={{ alignSelf: 'start' }} onClick={() => { void reload(); }}>Load what is stored now</Button> : null}
        {mayChange && schedule ? (
          <Group gap="xs">
            <Button variant="default" loading={set.pending} onClick={() => { void save(draftOf(schedule), !schedule.active, schedule.active ? 'Schedule paused.' : 'Schedule resumed.'); }}>{schedule.active ? 'Pause' : 'Resume'}</Button>
            <ConfirmButton variant="default" danger title="Remove the schedule?" confirmLabel="Remove" loading={remove.pending} question="Nothing is drawn by itself any more. Draws, and the record of the runs, stay." onConfirm={takeAway}>Remove…</ConfirmButton>
          </Group>
        ) : null}
        {plan && plan.scheduleRuns.length > 0 ? <ScheduleRuns runs={plan.scheduleRuns} /> : null}
      </Stack>
    </Panel>
  );
}
