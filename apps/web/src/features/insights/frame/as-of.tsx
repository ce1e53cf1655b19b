import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { formatDateTime } from '@overread/ui';
import { InsightsAsOfQuery } from '../figures/figures.queries.js';

/** How fresh the figures are: when a chart last came in, or an audit or dispute was last judged. */
export function AsOf() {
  const at = useQuery(InsightsAsOfQuery).data?.dataAsOf;
  return at ? <Text size="xs" c="dimmed">Data as of {formatDateTime(at)}</Text> : null;
}
