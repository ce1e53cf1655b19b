import { Button, Stack } from '@mantine/core';
import { Refusal, useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { AcknowledgeMutation } from '../queries/feedback.commands.js';

/** The coder's one click on an audit without findings. */
export function AcknowledgeButton({ id }: { id: string }) {
  const { run, pending, refusal } = useCommand(AcknowledgeMutation, ['FeedbackAuditPage']);
  const announce = useAnnounce();
  return (
    <Stack gap="xs" align="flex-start" mt="sm">
      <Refusal refusal={refusal} />
      <Button loading={pending} onClick={() => { void run({ id }).then((done) => { if (done) announce('Acknowledged.'); }); }}>Acknowledge</Button>
    </Stack>
  );
}
