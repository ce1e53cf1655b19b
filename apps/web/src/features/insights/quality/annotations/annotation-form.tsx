import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { AnnotationKind } from '@overread/domain/metrics';
import { ChoiceField, DateField, Refusal, useAnnounce } from '@overread/ui';
import { useEffect, useRef, useState } from 'react';
import type { FilterOptions } from '../../../../shared/filters/filter-options.js';
import { useToday } from '../../../../shared/filters/use-today.js';
import { useCommand } from '../../../../shared/graphql/use-command.js';
import { useSession } from '../../../../shared/session/session.js';
import { kindChoices, kindInput } from './annotation-words.js';
import { AddAnnotationMutation } from './annotations.queries.js';

const names: Readonly<Record<string, string>> = { day: 'From day', words: 'What was changed', facilityId: 'Facility', teamId: 'Team' };
const every = 'every';
const MOST = 200;

interface Draft { day: string | null; kind: AnnotationKind; words: string; facilityId: string | null; teamId: string | null }

/** Says what was changed, when and where. What holds for every facility is for people who see them all. */
export function AnnotationForm({ teams, onDone }: { teams: FilterOptions['teams']; onDone: () => void }) {
  const { me } = useSession();
  const today = useToday();
  const announce = useAnnounce();
  const why = useRef<HTMLDivElement>(null);
  const { run, pending, refusal } = useCommand(AddAnnotationMutation, ['QualityAnnotations']);
  const [draft, setDraft] = useState<Draft>({ day: today, kind: 'education', words: '', facilityId: me.allFacilities ? null : me.facilities[0]?.id ?? null, teamId: null });
  const edit = (part: Partial<Draft>): void => { setDraft({ ...draft, ...part }); };
  // The button is disabled while it works, which takes the focus away: a refusal gets it, so that it is read and Tab goes on from it.
  useEffect(() => { if (refusal) why.current?.focus(); }, [refusal]);
  const save = async (): Promise<void> => {
    if (draft.day === null || !(await run({ input: { ...draft, day: draft.day, kind: kindInput(draft.kind) } }))) return;
    announce('Annotation added.');
    onDone();
  };
  const isAtFault = (field: string): boolean => refusal?.field === field;
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Stack gap="sm">
        <DateField label="From day" description="The first day on which it held" value={draft.day} error={isAtFault('day')} onChange={(day) => { edit({ day }); }} />
        <ChoiceField label="Kind" choices={kindChoices} value={draft.kind} onChange={(kind) => { if (kind) edit({ kind }); }} />
        <Textarea label="What was changed" description="A topic, a rule, an edition; nothing about patients, and no names of coders" autosize minRows={2} maxLength={MOST} value={draft.words} error={isAtFault('words')} data-autofocus onChange={(event) => { edit({ words: event.currentTarget.value }); }} />
        <ChoiceField
          label="Facility" choices={[...(me.allFacilities ? [{ value: every, label: 'Every facility' }] : []), ...me.facilities.map(({ id, name }) => ({ value: id, label: name }))]}
          value={draft.facilityId ?? every} error={isAtFault('facilityId')} onChange={(id) => { edit({ facilityId: id === every ? null : id }); }}
        />
        <ChoiceField
          label="Team" choices={[{ value: every, label: 'Every team' }, ...teams.map(({ id, label }) => ({ value: id, label }))]}
          value={draft.teamId ?? every} error={isAtFault('teamId')} onChange={(id) => { edit({ teamId: id === every ? null : id }); }}
        />
        <div ref={why} tabIndex={-1} style={{ outline: 'none' }}><Refusal refusal={refusal?.field ? { ...refusal, field: names[refusal.field] ?? refusal.field } : refusal} /></div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone} disabled={pending}>Cancel</Button>
          <Button type="submit" loading={pending} disabled={draft.day === null || draft.words.trim() === ''}>Add annotation</Button>
        </Group>
      </Stack>
    </form>
  );
}
