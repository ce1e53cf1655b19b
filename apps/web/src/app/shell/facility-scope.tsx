import { Button, List, Popover, Text } from '@mantine/core';
import { useSession } from '../../shared/session/session.js';

/** Which facilities the person sees; the server shows no row of any other. */
export function FacilityScope() {
  const { me } = useSession();
  const [only] = me.facilities;
  const label = me.allFacilities ? 'All facilities' : me.facilities.length === 1 && only ? only.name : `${me.facilities.length} facilities`;
  return (
    <Popover position="bottom-end" withRoles={false}>
      <Popover.Target><Button variant="subtle" color="gray" size="compact-sm" maw={240} aria-haspopup="dialog">{label}</Button></Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="Facilities in your scope">
        {me.facilities.length === 0 ? <Text size="sm">No facility is in your scope yet.</Text> : (
          <List size="sm" spacing={4}>{me.facilities.map((facility) => <List.Item key={facility.id}>{facility.name} <Text span size="xs" c="dimmed">{facility.code} · {facility.zone}</Text></List.Item>)}</List>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
