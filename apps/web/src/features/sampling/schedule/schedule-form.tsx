import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { type Choice, ChoiceField, Field } from '@overread/ui';
import { useState } from 'react';
import { draftOf, type ScheduleDraft, withRhythm } from './schedule-draft.js';
import { hourWords, rhythmWords, type Schedule, weekdays, windowWords } from './schedule-words.js';

const numbered = (from: number, to: number, label: (value: number) => string): Choice[] => Array.from({ length: to - from + 1 }, (_, at) => ({ value: String(from + at), label: label(from + at) }));
const choicesOf = <Value extends string>(words: Record<Value, string>): Choice<Value>[] => (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));

const monthDays = numbered(1, 28, String);
const weekDays = numbered(1, 7, (day) => weekdays[day - 1] ?? String(day));
const hours = numbered(0, 23, hourWords);
const rhythms = choicesOf(rhythmWords);
const windows = choicesOf(windowWords);
/** Stands for the zone that the server takes by itself. */
const OWN = 'own';

export interface ScheduleFormProps {
  schedule: Schedule | null;
  /** Zones of the facilities that one may see. */
  zones: readonly string[];
  pending: boolean;
  onSave: (draft: ScheduleDraft) => void;
}

/** When the plan is drawn by itself, and from which days. */
export function ScheduleForm({ schedule, zones, pending, onSave }: ScheduleFormProps) {
  const [start] = useState(() => draftOf(schedule));
  const [draft, setDraft] = useState(start);
  const edit = (change: Partial<ScheduleDraft>): void => { setDraft((before) => ({ ...before, ...change })); };
  const zoneChoices = [...(schedule === null ? [{ value: OWN, label: 'That of the plan’s first facility' }] : []), ...[...new Set([...zones, ...(schedule ? [schedule.zone] : [])])].sort().map((zone) => ({ value: zone, label: zone }))];
  const monthly = draft.rhythm === 'MONTHLY';
  const same = schedule !== null && JSON.stringify(draft) === JSON.stringify(start);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); onSave(draft); }}>
      <Stack gap="sm">
        <Field label="How often">
          {(control) => <SegmentedControl {...control} fullWidth maw={360} aria-label="How often" data={rhythms} value={draft.rhythm} onChange={(rhythm) => { setDraft(withRhythm(draft, rhythm === 'WEEKLY' ? 'WEEKLY' : 'MONTHLY')); }} />}
        </Field>
        <Group gap="sm" align="flex-end">
          {monthly
            ? <ChoiceField label="On day" choices={monthDays} w={120} value={String(draft.dayOfMonth)} onChange={(day) => { edit({ dayOfMonth: Number(day) }); }} />
            : <ChoiceField label="On" choices={weekDays} w={160} value={String(draft.weekday)} onChange={(day) => { edit({ weekday: Number(day) }); }} />}
          <ChoiceField label="At" choices={hours} w={120} value={String(draft.hour)} onChange={(hour) => { edit({ hour: Number(hour) }); }} />
          <ChoiceField label="Time zone" choices={zoneChoices} w={280} maw="100%" value={draft.zone ?? OWN} onChange={(zone) => { edit({ zone: zone === OWN ? null : zone }); }} />
        </Group>
        <ChoiceField label="Charts of" description="In place of the plan’s own days" choices={windows} w={320} maw="100%" value={draft.drawsFrom} onChange={(drawsFrom) => { if (drawsFrom !== null) edit({ drawsFrom }); }} />
        <Button type="submit" variant="default" loading={pending} disabled={same} style={{ alignSelf: 'start' }}>{schedule === null ? 'Set schedule' : 'Save schedule'}</Button>
      </Stack>
    </form>
  );
}
