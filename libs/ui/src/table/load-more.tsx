import { Button, Group, Text } from '@mantine/core';
import { formatCount } from '../format/format-count.js';

export interface More {
  hasMore: boolean;
  loading?: boolean | undefined;
  onLoadMore: () => void;
  /** How many there are in all; null when nobody counted. */
  total?: number | null | undefined;
}

/** How many rows are shown, and the next page by keyset. */
export function LoadMore({ shown, more }: { shown: number; more: More }) {
  const { hasMore, loading = false, onLoadMore, total = null } = more;
  return (
    <Group justify="space-between" gap="xs">
      <Text size="xs" c="dimmed" role="status">{formatCount(shown)}{total === null ? '' : ` of ${formatCount(total)}`} shown</Text>
      {hasMore ? <Button size="compact-sm" variant="default" loading={loading} onClick={onLoadMore}>Load more</Button> : null}
    </Group>
  );
}
