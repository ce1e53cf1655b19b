import { useQuery } from '@apollo/client/react';
import { Group, Progress, Text } from '@mantine/core';
import { formatCount } from '@overread/ui';
import { QueueProgressQuery } from '../queries/queue.queries.js';
import { progressWords } from './progress-words.js';

/** How far today's work is, in words and as a bar. Nothing until it is known. */
export function ProgressBar() {
  const { data } = useQuery(QueueProgressQuery);
  const progress = data?.queueProgress;
  const all = (progress?.submittedToday ?? 0) + (progress?.open ?? 0);
  return (
    <div>
      <Group gap="xs" mih="1.5rem">
        {progress === undefined ? <Text size="sm" c="dimmed">…</Text> : (
          <>
            <Text size="sm">{progressWords(progress)}</Text>
            {progress.overdue > 0 ? <Text size="sm" c="red" fw={600}>{formatCount(progress.overdue)} overdue</Text> : null}
          </>
        )}
      </Group>
      <Progress value={all === 0 ? 0 : ((progress?.submittedToday ?? 0) / all) * 100} size="sm" aria-label="Submitted today, of these and those open" />
    </div>
  );
}
