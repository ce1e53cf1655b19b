import { Blockquote, Text } from '@mantine/core';
import { formatDateTime } from '@overread/ui';
import type { ReactNode } from 'react';

/** What somebody said about a finding, with when, who and the reference they cite. */
export function SaidText({ title, at, zone, text, reference }: { title: ReactNode; at: string; zone: string; text: string; reference?: string | null | undefined }) {
  return (
    <div>
      <Text size="sm" fw={600}>{title} <Text span size="xs" c="dimmed">{formatDateTime(at, zone)}</Text></Text>
      {text.trim() === '' ? null : <Blockquote p="xs" mt={4} fz="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Blockquote>}
      {reference ? <Text size="xs" c="dimmed">Reference: {reference}</Text> : null}
    </div>
  );
}
