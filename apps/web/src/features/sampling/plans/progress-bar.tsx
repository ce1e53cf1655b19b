import { Box, Progress as Bar, Text } from '@mantine/core';
import { formatCount } from '@overread/ui';
import type { Progress } from './sum-progress.js';

/** How far audits are, in words and as a bar. */
export function ProgressBar({ progress, detailed = false }: { progress: Progress; detailed?: boolean }) {
  const { assigned, inReview, submitted, total } = progress;
  if (total === 0) return <Text span size="sm" c="dimmed">No audits yet</Text>;
  return (
    <Box miw={120}>
      <Text size="sm">{formatCount(submitted)} of {formatCount(total)} submitted{detailed ? ` · ${formatCount(inReview)} in review · ${formatCount(assigned)} not started` : ''}</Text>
      <Bar value={(100 * submitted) / total} size="sm" aria-label="Audits submitted" />
    </Box>
  );
}
