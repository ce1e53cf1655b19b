import { Badge } from '@mantine/core';
import type { Standing } from './standing.js';

const words = { 'in force': 'In force', 'to come': 'To come', past: 'Past' } as const;
const colors = { 'in force': 'green', 'to come': 'blue', past: 'gray' } as const;

/** Where a dated row stands, in words. */
export function StandingBadge({ state }: { state: Standing<unknown>['state'] }) {
  return <Badge color={colors[state]} miw="max-content">{words[state]}</Badge>;
}
