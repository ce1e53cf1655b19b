import { Button } from '@mantine/core';
import type { AdminWorkTypeFragment } from '@overread/schema';
import { type DataColumn, DataTable, Panel, type PanelState } from '@overread/ui';
import { useMemo, useState } from 'react';
import { ActiveBadge } from '../form/active-badge.js';
import { EditDialog } from '../form/edit-dialog.js';
import { RowButton } from '../form/row-button.js';
import { settingWords } from './setting-words.js';
import { WorkTypeForm } from './work-type-form.js';

type WorkType = AdminWorkTypeFragment;

const columnsFor = (edit: ((workType: WorkType) => void) | null): readonly DataColumn<WorkType>[] => [
  { id: 'name', header: 'Name', cell: ({ name }) => name },
  { id: 'code', header: 'Code', cell: ({ code }) => code },
  { id: 'setting', header: 'Setting', cell: ({ setting }) => settingWords[setting] },
  { id: 'aliases', header: 'Files also call it', cell: ({ aliases }) => aliases.join(', ') || '—' },
  { id: 'active', header: 'State', cell: ({ active }) => <ActiveBadge active={active} /> },
  ...(edit ? [{ id: 'acts', header: 'Change', cell: (workType: WorkType) => <RowButton act="Edit" of={workType.name} onClick={() => { edit(workType); }} /> }] : []),
];

/** The kinds of coding work. */
export function WorkTypesPanel({ workTypes, state, mayChange }: { workTypes: readonly WorkType[]; state: PanelState; mayChange: boolean }) {
  const [editing, setEditing] = useState<WorkType | 'new' | null>(null);
  const columns = useMemo(() => columnsFor(mayChange ? setEditing : null), [mayChange]);
  const close = (): void => { setEditing(null); };
  return (
    <Panel
      title="Work types" description="Each chart is of one; it decides the standard and the targets." state={state} height={240}
      actions={mayChange ? <Button onClick={() => { setEditing('new'); }}>Add work type</Button> : null}
    >
      <DataTable label="Work types" columns={columns} rows={workTypes} rowKey={({ code }) => code} />
      <EditDialog subject={editing} title={(it) => (it === 'new' ? 'Add work type' : `Edit ${it.name}`)} onClose={close}>{(it) => <WorkTypeForm workType={it === 'new' ? null : it} onDone={close} />}</EditDialog>
    </Panel>
  );
}
