import { Button } from '@mantine/core';
import type { AdminErrorTypeFragment, Inputs } from '@overread/schema';
import { ChoiceField, type DataColumn, DataTable, Panel, type PanelState } from '@overread/ui';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ActiveBadge } from '../form/active-badge.js';
import { EditDialog } from '../form/edit-dialog.js';
import { RowButton } from '../form/row-button.js';
import { ErrorTypeForm } from './error-type-form.js';
import { sections, sectionWords, severityWords } from './taxonomy-words.js';

type ErrorType = AdminErrorTypeFragment;
const every = 'EVERY';
const choices: readonly { value: Inputs.ErrorSection | typeof every; label: string }[] = [{ value: every, label: 'Every section' }, ...sections.map((value) => ({ value, label: sectionWords[value] }))];

const columnsFor = (edit: ((type: ErrorType) => void) | null): readonly DataColumn<ErrorType>[] => [
  { id: 'name', header: 'Type', cell: ({ name }) => name, sortValue: ({ name }) => name },
  { id: 'section', header: 'Section', cell: ({ section }) => sectionWords[section] },
  { id: 'description', header: 'What it means', cell: ({ description }) => description },
  { id: 'severity', header: 'Severity', cell: ({ defaultSeverity }) => severityWords[defaultSeverity] },
  { id: 'payment', header: 'Payment', help: 'Whether it usually changes payment', cell: ({ defaultPaymentAffecting }) => (defaultPaymentAffecting ? 'Changes' : '—') },
  { id: 'code', header: 'Code', cell: ({ code }) => code, hidden: true },
  { id: 'active', header: 'State', cell: ({ active }) => <ActiveBadge active={active} no="Not offered" /> },
  ...(edit ? [{ id: 'acts', header: 'Change', cell: (type: ErrorType) => <RowButton act="Edit" of={type.name} onClick={() => { edit(type); }} /> }] : []),
];

/** What can be wrong: the first axis. */
export function TypesPanel({ types, state, mayChange }: { types: readonly ErrorType[]; state: PanelState; mayChange: boolean }) {
  const [params, setParams] = useSearchParams();
  const section = sections.find((each) => each.toLowerCase() === params.get('section')) ?? null;
  const [editing, setEditing] = useState<ErrorType | 'new' | null>(null);
  const columns = useMemo(() => columnsFor(mayChange ? setEditing : null), [mayChange]);
  const rows = section === null ? types : types.filter((type) => type.section === section);
  const close = (): void => { setEditing(null); };
  const toolbar = <ChoiceField label="Section" size="xs" w={180} choices={choices} value={section ?? every} onChange={(next) => { setParams(next === null || next === every ? {} : { section: next.toLowerCase() }, { replace: true, preventScrollReset: true }); }} />;
  return (
    <Panel title="Types" description="What is wrong. Auditors confirm the type that the worksheet suggests." state={state} height={400} actions={mayChange ? <Button onClick={() => { setEditing('new'); }}>Add type</Button> : null}>
      <DataTable
        label="Error types" tableId="admin.error-types" toolbar={toolbar} columns={columns} rows={rows} rowKey={({ code }) => code}
        empty={{ message: 'There is no type in this section.', action: { label: 'Show every section', onClick: () => { setParams({}, { replace: true }); } } }}
      />
      <EditDialog subject={editing} title={(it) => (it === 'new' ? 'Add error type' : `Edit ${it.name}`)} onClose={close}>{(it) => <ErrorTypeForm type={it === 'new' ? null : it} onDone={close} />}</EditDialog>
    </Panel>
  );
}
