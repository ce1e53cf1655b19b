import { Button, Grid, Group, Stack, Text } from '@mantine/core';
import type { DrawLineFragment, PlanPartsFragment } from '@overread/schema';
import { Panel, Refusal } from '@overread/ui';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { SizeAssistant } from '../assistant/size-assistant.js';
import { DrawsTable } from '../draws/draws-table.js';
import { LockPanel } from '../draws/lock-panel.js';
import { strataOf } from '../plans/method-traits.js';
import { strataLabels } from '../plans/strata-labels.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { type Preview, usePlanPreview } from '../preview/use-plan-preview.js';
import { SchedulePanel } from '../schedule/schedule-panel.js';
import { draftOf, type PlanDraft } from './plan-draft.js';
import { PlanForm } from './plan-form.js';
import { planGaps } from './plan-gaps.js';
import classes from './plan-builder.module.css';
import { usePlanDraft } from './use-plan-draft.js';
import { usePlanOptions } from './use-plan-options.js';
import { useSavePlan } from './use-save-plan.js';

/** Names the form for its button, which stands beside it. */
const FORM = 'sampling-plan';

export interface SavedPlan extends PlanPartsFragment { draws: readonly DrawLineFragment[] }

export interface PlanBuilderProps {
  start: PlanDraft;
  /** Null for a plan that has not been saved yet. */
  saved: SavedPlan | null;
  mayChange: boolean;
  mayDraw: boolean;
  /** Loads the stored plan anew, after somebody else has changed it. */
  reload?: () => Promise<PlanPartsFragment | null>;
}

const blockedBy = (dirty: boolean, counting: boolean, preview: Preview | null): string | null => {
  if (dirty) return 'Save the plan first: a draw uses what is saved.';
  if (!preview) return counting ? 'The frame is being counted.' : 'The preview says what is missing.';
  return preview.n === 0 ? 'Nothing would be drawn.' : null;
};

/** A plan, what it would draw, and the draw itself. */
export function PlanBuilder({ start, saved, mayChange, mayDraw, reload }: PlanBuilderProps) {
  const navigate = useNavigate();
  const edited = usePlanDraft(start);
  const { draft, dirty, restart } = edited;
  const [version, setVersion] = useState(saved?.version ?? 0);
  const options = usePlanOptions(draft.auditorIds);
  const preview = usePlanPreview(draft, mayChange);
  const { save, tried, pending, refusal, reset } = useSavePlan();
  const by = strataOf(draft);
  const labelOf = useMemo(() => strataLabels(by, options.filter), [by, options.filter]);
  // The save button rests while there is nothing to save: what it did gets the focus.
  const status = useRef<HTMLParagraphElement>(null);
  const takeOver = (plan: PlanPartsFragment): void => {
    restart(draftOf(plan));
    setVersion(plan.version);
  };
  const submit = async (): Promise<void> => {
    const plan = await save(draft, saved === null ? null : { id: saved.id, version });
    if (!plan) return;
    if (saved === null) await navigate(`/sampling/plans/${plan.id}`, { replace: true });
    else {
      takeOver(plan);
      status.current?.focus();
    }
  };
  const again = async (): Promise<void> => {
    const plan = await reload?.();
    if (!plan) return;
    reset();
    takeOver(plan);
  };
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <form id={FORM} noValidate onSubmit={(event) => { event.preventDefault(); void submit(); }}>
          <PlanForm edited={edited} options={options} readOnly={!mayChange} gaps={tried ? planGaps(draft) : []} />
        </form>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <Stack gap="md" className={classes.beside ?? ''}>
          {mayChange ? <PreviewPanel state={preview} labelOf={labelOf} /> : null}
          {mayChange ? <SizeAssistant draft={draft} preview={preview} labelOf={labelOf} onChange={edited.edit} /> : null}
          <Refusal refusal={refusal} />
          {mayChange ? (
            <Group gap="xs" className={classes.save ?? ''}>
              <Button type="submit" form={FORM} loading={pending} disabled={saved !== null && !dirty}>{saved === null ? 'Save plan' : 'Save changes'}</Button>
              {saved !== null && dirty ? <Button variant="default" onClick={() => { restart(start); }}>Discard changes</Button> : null}
              {refusal?.code === 'CONFLICT' && reload ? <Button variant="default" onClick={() => { void again(); }}>Load what is stored now</Button> : null}
              <Text ref={status} tabIndex={-1} size="sm" c="dimmed" role="status" style={{ outline: 'none' }}>{saved === null ? '' : dirty ? 'Not saved yet' : 'Saved'}</Text>
            </Group>
          ) : null}
          {saved !== null && mayDraw ? <LockPanel planId={saved.id} known={saved.draws.map((draw) => draw.id)} counted={preview.preview} blocked={blockedBy(dirty, preview.counting, preview.preview)} /> : null}
        </Stack>
      </Grid.Col>
      {saved === null ? null : <Grid.Col span={12}><SchedulePanel planId={saved.id} mayChange={mayChange} /></Grid.Col>}
      {saved === null ? null : (
        <Grid.Col span={12}>
          <Panel title="Draws" state={saved.draws.length === 0 ? { kind: 'empty', message: 'Nothing has been drawn by this plan yet.' } : { kind: 'ready' }}><DrawsTable draws={saved.draws} /></Panel>
        </Grid.Col>
      )}
    </Grid>
  );
}
