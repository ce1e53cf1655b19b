import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { formatPercent, Panel, Refusal, type RefusalLike, useAnnounce } from '@overread/ui';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { DropZone } from './drop-zone.js';
import { putFile } from './put-file.js';

/** Takes a file in; nothing is imported before it has been looked at and committed. */
export function UploadPanel() {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [sending, setSending] = useState<{ name: string; share: number } | null>(null);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const stop = useRef<AbortController | null>(null);
  const send = async (file: File): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setRefusal(null);
    setSending({ name: file.name, share: 0 });
    const result = await putFile(file, (share) => { setSending({ name: file.name, share }); }, controller.signal);
    setSending(null);
    if (result.ok) {
      announce(`${file.name} is uploaded.`);
      await navigate(`/imports/${result.id}`);
    } else {
      setRefusal({ message: result.message, remedy: result.remedy });
    }
  };
  return (
    <Panel title="Bring in a file" description="It is read and shown to you first. Nothing changes before you commit it.">
      <Stack gap="sm">
        <DropZone disabled={sending !== null} onFile={(file) => { void send(file); }} />
        {sending ? (
          <Group gap="sm" wrap="nowrap">
            <Stack gap={4} style={{ flex: 1, minWidth: 0 }}>
              <Text size="sm" truncate>{sending.name}: {formatPercent(sending.share, 0)} sent</Text>
              <Progress value={sending.share * 100} aria-label={`${sending.name}, sent`} />
            </Stack>
            <Button variant="default" size="compact-sm" onClick={() => { stop.current?.abort(); }}>Stop</Button>
          </Group>
        ) : null}
        <Refusal refusal={refusal} />
      </Stack>
    </Panel>
  );
}
