import { Button, Modal, Text } from '@mantine/core';
import { kindWords } from '@overread/charts';
import type { QualityChangeFragment } from '@overread/schema';
import { ConfirmButton, type DataColumn, DataTable, formatDate, Panel, type PanelState, panelStateOf, Refusal, useAnnounce } from '@overread/ui';
import { useState } from 'react';
import { chipsOf } from '../../../../shared/filters/chips-of.js';
import { useCommand } from '../../../../shared/graphql/use-command.js';
import { useSession } from '../../../../shared/session/session.js';
import type { Insights } from '../../frame/use-insights.js';
import { ChangeForm } from './change-form.js';
import { kindOf, placeWords } from './change-words.js';
import { RemoveChangeMutation } from './changes.queries.js';
import { useChanges } from './use-changes.js';

/** What the site changed in the range: the days at which control charts begin a new phase. Kept here by those who may. */
export function ChangesPanel({ insights: { input, filter, used } }: { insights: Insights }) {
  const { can } = useSession();
  const announce = useAnnounce();
  const [adding, setAdding] = useState(false);
  const changes = useChanges(input);
  const { run, refusal } = useCommand(RemoveChangeMutation, ['QualityChanges']);
  const days = `${formatDate(used.range.from)} to ${formatDate(used.range.to)}`;
  const add = can('annotation.create') ? { label: 'Add change', onClick: () => { setAdding(true); } } : undefined;
  const none = (): PanelState =>
    chipsOf({ ...filter, scoringMethod: null }, used.options).length > 0
      ? { kind: 'filtered', message: `No change was noted from ${days} for what the filter shows.`, onClear: used.clear }
      : { kind: 'empty', message: `No change was noted from ${days}: control charts have one phase.`, ...(add ? { action: add } : {}) };
  const state = panelStateOf(changes, ({ annotations }) => (annotations.length === 0 ? none() : { kind: 'ready' }));
  const remove = async (change: QualityChangeFragment): Promise<void> => {
    if (await run({ id: change.id })) announce('Change removed.');
  };
  const columns: readonly DataColumn<QualityChangeFragment>[] = [
    { id: 'day', header: 'From', cell: ({ day }) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{formatDate(day)}</Text>, sortValue: ({ day }) => day },
    { id: 'kind', header: 'Kind', cell: (change) => kindWords[kindOf(change)], sortValue: (change) => kindWords[kindOf(change)] },
    { id: 'words', header: 'What was changed', cell: ({ words }) => <Text span inherit display="inline-block" miw={180} style={{ overflowWrap: 'anywhere' }}>{words}</Text> },
    { id: 'where', header: 'Where', cell: (change) => placeWords(change) ?? 'everywhere', sortValue: (change) => placeWords(change) ?? '' },
    {
      id: 'remove', header: 'Remove', cell: (change) => change.abilities.includes('remove') ? (
        <ConfirmButton
          size="compact-xs" variant="default" aria-label={`Remove: ${change.words}`} title="Remove this change?" confirmLabel="Remove" danger
          question={`“${change.words}” of ${formatDate(change.day)} is taken away, and control charts run through that day. The trail keeps it.`} onConfirm={() => remove(change)}
        >
          Remove
        </ConfirmButton>
      ) : '—',
    },
  ];
  return (
    <Panel
      title="Changes at the site" state={state} height={200}
      description="Education, policies, code sets and systems, from the day on which they held. A control chart begins a new phase with each that touches all that it shows; others are flagged."
      actions={add ? <Button size="xs" variant="default" onClick={add.onClick}>{add.label}</Button> : undefined}
    >
      <Refusal refusal={refusal} />
      <DataTable label="Changes at the site" columns={add ? columns : columns.filter(({ id }) => id !== 'remove')} rows={changes.data?.annotations ?? []} rowKey={({ id }) => id} maxHeight={320} />
      <Modal opened={adding} onClose={() => { setAdding(false); }} title="Add change" size="lg" transitionProps={{ duration: 0 }} closeOnClickOutside={false}>
        {adding ? <ChangeForm teams={used.options.teams} onDone={() => { setAdding(false); }} /> : null}
      </Modal>
    </Panel>
  );
}
