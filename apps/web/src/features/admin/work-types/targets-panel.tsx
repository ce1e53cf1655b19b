import { Button } from '@mantine/core';
import type { AdminTargetFragment, AdminWorkTypeFragment } from '@overread/schema';
import { type DataColumn, DataTable, formatHours, Panel, type PanelState } from '@overread/ui';
import { useMemo, useState } from 'react';
import { useToday } from '../../../shared/filters/use-today.js';
import { fromWords, untilWords } from '../dated/dated-words.js';
import { HistorySwitch } from '../dated/history-switch.js';
import { StandingBadge } from '../dated/standing-badge.js';
import { type Standing, standings } from '../dated/standing.js';
import { EditDialog } from '../form/edit-dialog.js';
import { clockHelp, clockName } from './clock-words.js';
import { TargetForm } from './target-form.js';

type Row = Standing<AdminTargetFragment>;

const columnsFor = (nameOf: (code: string) => string): readonly DataColumn<Row>[] => [
  { id: 'clock', header: 'Clock', cell: ({ row }) => <span title={clockHelp(row.clock)}>{clockName(row.clock)}</span> },
  { id: 'workType', header: 'Work type', cell: ({ row }) => (row.workTypeCode === null ? 'Every work type without its own' : nameOf(row.workTypeCode)) },
  { id: 'hours', header: 'Within', align: 'end', cell: ({ row }) => formatHours(row.targetHours, Number(row.targetHours) % 1 === 0 ? 0 : 2) },
  { id: 'from', header: 'From', cell: ({ row }) => fromWords(row.effectiveFrom) },
  { id: 'until', header: 'Until', cell: ({ until }) => untilWords(until) },
  { id: 'state', header: 'State', cell: ({ state }) => <StandingBadge state={state} /> },
];

export interface TargetsPanelProps { targets: readonly AdminTargetFragment[]; workTypes: readonly AdminWorkTypeFragment[]; state: PanelState; mayChange: boolean }

/** How long each turnaround clock should run at most, from when until when. */
export function TargetsPanel({ targets, workTypes, state, mayChange }: TargetsPanelProps) {
  const today = useToday();
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState<'new' | null>(null);
  const columns = useMemo(() => columnsFor((code) => workTypes.find((each) => each.code === code)?.name ?? code), [workTypes]);
  const rows = useMemo(() => standings(targets, (row) => `${row.clock} ${row.workTypeCode ?? ''}`, today), [targets, today]);
  const close = (): void => { setAdding(null); };
  return (
    <Panel title="Turnaround targets" description="The share within target is counted by the target of the day on which the clock stopped." state={state} height={240}
      actions={<><HistorySwitch all={all} of="targets" onChange={setAll} />{mayChange ? <Button variant="default" onClick={() => { setAdding('new'); }}>Add target</Button> : null}</>}>
      <DataTable
        label="Turnaround targets" columns={columns} rows={rows.filter((row) => all || row.state !== 'past')} rowKey={({ row }) => row.id}
        empty={{ message: 'There is no target yet: shares within target are not measured.' }}
      />
      <EditDialog subject={adding} title={() => 'Add target'} onClose={close}>{() => <TargetForm workTypes={workTypes} onDone={close} />}</EditDialog>
    </Panel>
  );
}
