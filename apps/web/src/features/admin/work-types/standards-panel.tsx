import { Button } from '@mantine/core';
import type { AdminStandardFragment, AdminWorkTypeFragment } from '@overread/schema';
import { type DataColumn, DataTable, formatCount, Panel, type PanelState } from '@overread/ui';
import { useMemo, useState } from 'react';
import { useToday } from '../../../shared/filters/use-today.js';
import { fromWords, untilWords } from '../dated/dated-words.js';
import { HistorySwitch } from '../dated/history-switch.js';
import { StandingBadge } from '../dated/standing-badge.js';
import { type Standing, standings } from '../dated/standing.js';
import { EditDialog } from '../form/edit-dialog.js';
import { StandardForm } from './standard-form.js';

type Row = Standing<AdminStandardFragment>;

const columnsFor = (nameOf: (code: string) => string): readonly DataColumn<Row>[] => [
  { id: 'workType', header: 'Work type', cell: ({ row }) => nameOf(row.workTypeCode) },
  { id: 'facility', header: 'Facility', cell: ({ row }) => row.facility?.name ?? 'Every facility without its own' },
  { id: 'perHour', header: 'Charts per hour', align: 'end', cell: ({ row }) => formatCount(row.chartsPerHour, 3) },
  { id: 'from', header: 'From', cell: ({ row }) => fromWords(row.effectiveFrom) },
  { id: 'until', header: 'Until', cell: ({ until }) => untilWords(until) },
  { id: 'state', header: 'State', cell: ({ state }) => <StandingBadge state={state} /> },
];

export interface StandardsPanelProps { standards: readonly AdminStandardFragment[]; workTypes: readonly AdminWorkTypeFragment[]; state: PanelState; mayChange: boolean }

/** How many charts an hour is expected to hold, by work type, from when until when. */
export function StandardsPanel({ standards, workTypes, state, mayChange }: StandardsPanelProps) {
  const today = useToday();
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState<'new' | null>(null);
  const columns = useMemo(() => columnsFor((code) => workTypes.find((each) => each.code === code)?.name ?? code), [workTypes]);
  const rows = useMemo(() => standings(standards, (row) => `${row.workTypeCode} ${row.facility?.id ?? ''}`, today), [standards, today]);
  const close = (): void => { setAdding(null); };
  return (
    <Panel title="Productivity standards" description="Volume is compared through them: standard hours earned are the charts divided by the standard of their day." state={state} height={240}
      actions={<><HistorySwitch all={all} of="standards" onChange={setAll} />{mayChange ? <Button variant="default" onClick={() => { setAdding('new'); }}>Add standard</Button> : null}</>}>
      <DataTable
        label="Productivity standards" columns={columns} rows={rows.filter((row) => all || row.state !== 'past')} rowKey={({ row }) => row.id}
        empty={{ message: 'There is no standard yet: standard hours are not measured.' }}
      />
      <EditDialog subject={adding} title={() => 'Add standard'} onClose={close}>{() => <StandardForm workTypes={workTypes} onDone={close} />}</EditDialog>
    </Panel>
  );
}
