import { Button, Modal, Text } from '@mantine/core';
import { kindWords } from '@overread/charts';
import type { QualityAnnotationFragment } from '@overread/schema';
import { ConfirmButton, type DataColumn, DataTable, formatDate, Panel, type PanelState, panelStateOf, Refusal, useAnnounce } from '@overread/ui';
import { useState } from 'react';
import { chipsOf } from '../../../../shared/filters/chips-of.js';
import { useCommand } from '../../../../shared/graphql/use-command.js';
import { useSession } from '../../../../shared/session/session.js';
import type { Insights } from '../../frame/use-insights.js';
import { AnnotationForm } from './annotation-form.js';
import { kindOf, placeWords } from './annotation-words.js';
import { RemoveAnnotationMutation } from './annotations.queries.js';
import { useAnnotations } from './use-annotations.js';

/** What the site changed in the range: the days at which control charts begin a new phase. Kept here by those who may. */
export function AnnotationsPanel({ insights: { input, filter, used } }: { insights: Insights }) {
  const { can } = useSession();
  const announce = useAnnounce();
  const [adding, setAdding] = useState(false);
  const annotations = useAnnotations(input);
  const { run, refusal } = useCommand(RemoveAnnotationMutation, ['QualityAnnotations']);
  const days = `${formatDate(used.range.from)} to ${formatDate(used.range.to)}`;
  const add = can('annotation.create') ? { label: 'Add annotation', onClick: () => { setAdding(true); } } : undefined;
  const none = (): PanelState =>
    chipsOf({ ...filter, scoringMethod: null }, used.options).length > 0
      ? { kind: 'filtered', message: `Nothing was annotated from ${days} for what the filter shows.`, onClear: used.clear }
      : { kind: 'empty', message: `Nothing was annotated from ${days}: control charts have one phase.`, ...(add ? { action: add } : {}) };
  const state = panelStateOf(annotations, ({ annotations }) => (annotations.length === 0 ? none() : { kind: 'ready' }));
  const remove = async (annotation: QualityAnnotationFragment): Promise<void> => {
    if (await run({ id: annotation.id })) announce('Annotation removed.');
  };
  const columns: readonly DataColumn<QualityAnnotationFragment>[] = [
    { id: 'day', header: 'From', cell: ({ day }) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{formatDate(day)}</Text>, sortValue: ({ day }) => day },
    { id: 'kind', header: 'Kind', cell: (annotation) => kindWords[kindOf(annotation)], sortValue: (annotation) => kindWords[kindOf(annotation)] },
    { id: 'words', header: 'What was changed', cell: ({ words }) => <Text span inherit display="inline-block" miw={180} style={{ overflowWrap: 'anywhere' }}>{words}</Text> },
    { id: 'where', header: 'Where', cell: (annotation) => placeWords(annotation) ?? 'everywhere', sortValue: (annotation) => placeWords(annotation) ?? '' },
    {
      id: 'remove', header: 'Remove', cell: (annotation) => annotation.abilities.includes('remove') ? (
        <ConfirmButton
          size="compact-xs" variant="default" aria-label={`Remove: ${annotation.words}`} title="Remove this annotation?" confirmLabel="Remove" danger
          question={`“${annotation.words}” of ${formatDate(annotation.day)} is taken away, and control charts run through that day. The trail keeps it.`} onConfirm={() => remove(annotation)}
        >
          Remove
        </ConfirmButton>
      ) : '—',
    },
  ];
  return (
    <Panel
      title="Annotations" state={state} height={200}
      description="Education, policies, code sets and systems, from the day on which they held. A control chart begins a new phase with each that touches all that it shows; others are flagged."
      actions={add ? <Button size="xs" variant="default" onClick={add.onClick}>{add.label}</Button> : undefined}
    >
      <Refusal refusal={refusal} />
      <DataTable label="Annotations" columns={add ? columns : columns.filter(({ id }) => id !== 'remove')} rows={annotations.data?.annotations ?? []} rowKey={({ id }) => id} maxHeight={320} />
      <Modal opened={adding} onClose={() => { setAdding(false); }} title="Add annotation" size="lg" transitionProps={{ duration: 0 }} closeOnClickOutside={false}>
        {adding ? <AnnotationForm teams={used.options.teams} onDone={() => { setAdding(false); }} /> : null}
      </Modal>
    </Panel>
  );
}
