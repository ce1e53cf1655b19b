import { Badge } from '@mantine/core';

/** Whether a record is in use, in a word. */
export function ActiveBadge({ active, no = 'Not in use' }: { active: boolean; no?: string }) {
  return active ? <Badge color="green" miw="max-content">Active</Badge> : <Badge color="gray" miw="max-content">{no}</Badge>;
}
