import { useQuery } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import type { AdminTeamFragment } from '@overread/schema';
import { type DataColumn, DataTable, Page, Panel, panelStateOf } from '@overread/ui';
import { useMemo, useState } from 'react';
import { useSession } from '../../../shared/session/session.js';
import { ActiveBadge } from '../form/active-badge.js';
import { EditDialog } from '../form/edit-dialog.js';
import { RowButton } from '../form/row-button.js';
import { FacilitiesQuery } from './facilities.queries.js';
import { type Facility, FacilityForm } from './facility-form.js';
import { TeamForm } from './team-form.js';

type Edit<Row> = ((row: Row) => void) | null;

const facilityColumns = (edit: Edit<Facility>): readonly DataColumn<Facility>[] => [
  { id: 'code', header: 'Code', cell: ({ code }) => code, sortValue: ({ code }) => code },
  { id: 'name', header: 'Name', cell: ({ name }) => name, sortValue: ({ name }) => name },
  { id: 'zone', header: 'Time zone', cell: ({ zone }) => zone },
  { id: 'active', header: 'State', cell: ({ active }) => <ActiveBadge active={active} /> },
  ...(edit ? [{ id: 'acts', header: 'Change', cell: (facility: Facility) => <RowButton act="Edit" of={facility.name} onClick={() => { edit(facility); }} /> }] : []),
];

const teamColumns = (edit: Edit<AdminTeamFragment>): readonly DataColumn<AdminTeamFragment>[] => [
  { id: 'name', header: 'Name', cell: ({ name }) => name, sortValue: ({ name }) => name },
  { id: 'facility', header: 'Facility', cell: ({ facility }) => facility?.name ?? 'Several facilities', sortValue: ({ facility }) => facility?.name ?? null },
  { id: 'active', header: 'State', cell: ({ active }) => <ActiveBadge active={active} /> },
  ...(edit ? [{ id: 'acts', header: 'Change', cell: (team: AdminTeamFragment) => <RowButton act="Edit" of={team.name} onClick={() => { edit(team); }} /> }] : []),
];

/** Where charts are coded, in which zone, and the teams that are looked at together. */
export default function FacilitiesPage() {
  const { can } = useSession();
  const query = useQuery(FacilitiesQuery);
  const [facility, setFacility] = useState<Facility | 'new' | null>(null);
  const [team, setTeam] = useState<AdminTeamFragment | 'new' | null>(null);
  const facilities = query.data?.facilities ?? [];
  const ofFacilities = useMemo(() => facilityColumns(can('facility.change') ? setFacility : null), [can]);
  const ofTeams = useMemo(() => teamColumns(can('team.change') ? setTeam : null), [can]);
  return (
    <Page title="Facilities and teams" description="Facilities bound what people see, and decide which civil day something happened on.">
      <Stack gap="md">
        <Panel
          title="Facilities" height={200} actions={can('facility.create') ? <Button onClick={() => { setFacility('new'); }}>Add facility</Button> : null}
          state={panelStateOf(query, () => (facilities.length > 0 ? { kind: 'ready' } : { kind: 'empty', message: 'No facility is in your scope yet.' }))}
        >
          <DataTable label="Facilities" columns={ofFacilities} rows={facilities} rowKey={({ id }) => id} />
        </Panel>
        <Panel
          title="Teams" height={200} actions={can('team.create') ? <Button variant="default" onClick={() => { setTeam('new'); }}>Add team</Button> : null}
          state={panelStateOf(query, ({ teams }) => (teams.length > 0 ? { kind: 'ready' } : { kind: 'empty', message: 'There is no team yet. Teams group coders in every figure.' }))}
        >
          <DataTable label="Teams" columns={ofTeams} rows={query.data?.teams ?? []} rowKey={({ id }) => id} />
        </Panel>
      </Stack>
      <EditDialog subject={facility} title={(it) => (it === 'new' ? 'Add facility' : `Edit ${it.name}`)} onClose={() => { setFacility(null); }}>
        {(it) => <FacilityForm facility={it === 'new' ? null : it} onDone={() => { setFacility(null); }} />}
      </EditDialog>
      <EditDialog subject={team} title={(it) => (it === 'new' ? 'Add team' : `Edit ${it.name}`)} onClose={() => { setTeam(null); }}>
        {(it) => <TeamForm team={it === 'new' ? null : it} facilities={facilities} onDone={() => { setTeam(null); }} />}
      </EditDialog>
    </Page>
  );
}
