import { Group, Text } from '@mantine/core';
import type { AdminPersonFragment } from '@overread/schema';
import { type DataColumn, DataTable, formatDate, type More } from '@overread/ui';
import { useMemo } from 'react';
import { ActiveBadge } from '../form/active-badge.js';
import { RowButton } from '../form/row-button.js';
import { roleWords } from './role-words.js';

export interface PeopleTableProps {
  people: readonly AdminPersonFragment[];
  more: More;
  /** Null for those who may only look. */
  acts: { edit: (person: AdminPersonFragment) => void; setPassword: (person: AdminPersonFragment) => void } | null;
}

const nothing = <Text span size="sm" c="dimmed">—</Text>;

const columnsFor = (acts: PeopleTableProps['acts']): readonly DataColumn<AdminPersonFragment>[] => [
  { id: 'code', header: 'Code', cell: ({ code }) => code },
  { id: 'name', header: 'Name', cell: ({ displayName }) => displayName },
  ...(acts ? [{ id: 'username', header: 'Username', cell: ({ username }: AdminPersonFragment) => username ?? nothing }] : []),
  { id: 'roles', header: 'Roles', cell: ({ roles }) => roles.map((role) => roleWords[role]).join(', ') },
  { id: 'team', header: 'Team', cell: ({ team }) => team?.name ?? nothing },
  { id: 'facilities', header: 'Facilities', cell: ({ allFacilities, facilities }) => (allFacilities ? 'Every facility' : facilities.map(({ code }) => code).join(', ') || nothing) },
  { id: 'hired', header: 'Since', help: 'First day of work', cell: ({ hiredOn }) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{formatDate(hiredOn)}</Text> },
  { id: 'active', header: 'State', cell: ({ active }) => <ActiveBadge active={active} no="Has left" /> },
  ...(acts ? [{
    id: 'acts', header: 'Change',
    cell: (person: AdminPersonFragment) => (
      <Group gap={4} wrap="nowrap">
        <RowButton act="Edit" of={person.code} onClick={() => { acts.edit(person); }} />
        {person.username === null ? null : <RowButton act="Password" of={person.code} onClick={() => { acts.setPassword(person); }} />}
      </Group>
    ),
  }] : []),
];

/** People by code. */
export function PeopleTable({ people, more, acts }: PeopleTableProps) {
  const columns = useMemo(() => columnsFor(acts), [acts]);
  return <DataTable label="People" tableId="admin.people" columns={columns} rows={people} rowKey={({ id }) => id} more={more} loading={more.loading} />;
}
