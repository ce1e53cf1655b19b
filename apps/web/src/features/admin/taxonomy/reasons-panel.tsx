import { Badge, Button } from '@mantine/core';
import type { AdminErrorReasonFragment } from '@overread/schema';
import { type DataColumn, DataTable, Panel, type PanelState } from '@overread/ui';
import { useMemo, useState } from 'react';
import { ActiveBadge } from '../form/active-badge.js';
import { EditDialog } from '../form/edit-dialog.js';
import { RowButton } from '../form/row-button.js';
import { ErrorReasonForm } from './error-reason-form.js';

type Reason = AdminErrorReasonFragment;

const columnsFor = (edit: ((reason: Reason) => void) | null): readonly DataColumn<Reason>[] => [
  { id: 'name', header: 'Reason', cell: ({ name }) => name },
  { id: 'description', header: 'What it means', cell: ({ description }) => description },
  { id: 'attributable', header: 'The coder answers for it', cell: ({ attributable }) => (attributable ? <Badge color="blue" miw="max-content">Yes: scored</Badge> : <Badge color="gray" miw="max-content">No: counted only</Badge>) },
  { id: 'active', header: 'State', cell: ({ active }) => <ActiveBadge active={active} no="Not offered" /> },
  ...(edit ? [{ id: 'acts', header: 'Change', cell: (reason: Reason) => <RowButton act="Edit" of={reason.name} onClick={() => { edit(reason); }} /> }] : []),
];

/** Why something is wrong: the second axis. */
export function ReasonsPanel({ reasons, state, mayChange }: { reasons: readonly Reason[]; state: PanelState; mayChange: boolean }) {
  const [editing, setEditing] = useState<Reason | 'new' | null>(null);
  const columns = useMemo(() => columnsFor(mayChange ? setEditing : null), [mayChange]);
  const close = (): void => { setEditing(null); };
  return (
    <Panel
      title="Reasons" description="Why it is wrong. A reason that the coder does not answer for leaves the score alone; the finding is still counted." state={state}
      height={240} actions={mayChange ? <Button variant="default" onClick={() => { setEditing('new'); }}>Add reason</Button> : null}
    >
      <DataTable label="Error reasons" columns={columns} rows={reasons} rowKey={({ code }) => code} />
      <EditDialog subject={editing} title={(it) => (it === 'new' ? 'Add error reason' : `Edit ${it.name}`)} onClose={close}>{(it) => <ErrorReasonForm reason={it === 'new' ? null : it} onDone={close} />}</EditDialog>
    </Panel>
  );
}
