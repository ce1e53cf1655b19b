import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import type { VerifyDrawMutation as VerifyDrawData } from '@overread/schema';
import { Panel, Refusal, useAnnounce } from '@overread/ui';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { VerifyDrawMutation } from '../queries/sampling.commands.js';

type Verification = Extract<VerifyDrawData['verifyDraw'], { __typename: 'DrawVerification' }>;

/** Each check by name, with a glyph, a word and what was found. */
function Checks({ checks }: { checks: Verification['checks'] }) {
  return (
    <List listStyleType="none" spacing={6} size="sm">
      {checks.map(({ name, holds, detail }) => (
        <List.Item key={name}>
          <Group gap={6} wrap="nowrap" align="flex-start">
            <Text span size="sm" fw={600} flex="none" c={holds ? 'var(--mantine-color-success)' : 'var(--mantine-color-error)'}>{holds ? '✓ Holds' : '✗ Does not hold'}</Text>
            <Text span size="sm" style={{ overflowWrap: 'anywhere', minWidth: 0 }}><b>{name}</b>: {detail}</Text>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}

/** Re-derives the draw on the server from its stored frame and seed. */
export function VerifyPanel({ drawId }: { drawId: string }) {
  const announce = useAnnounce();
  const { run, pending, refusal } = useCommand(VerifyDrawMutation);
  const [verified, setVerified] = useState<Verification | null>(null);
  const verify = async (): Promise<void> => {
    const result = await run({ drawId });
    setVerified(result);
    if (result) announce(result.holds ? 'The draw holds.' : 'The draw does not hold.');
  };
  const outcome = useRef<HTMLDivElement>(null);
  // The button is disabled while it works, which takes the focus away: the outcome gets it.
  useEffect(() => { if (verified) outcome.current?.focus(); }, [verified]);
  const checks = verified?.checks ?? [];
  const failed = checks.filter(({ holds }) => !holds).length;
  const title = failed === 0 ? `The draw holds: ${checks.length} of ${checks.length} checks pass` : `The draw does not hold: ${failed} of ${checks.length} checks fail`;
  return (
    <Panel
      title="Verify" description="Re-derives counts, hash, tickets, sizes and selection from what is stored, and names what does not hold. The check itself is recorded."
      actions={<Button variant="default" loading={pending} onClick={() => { void verify(); }}>{verified ? 'Verify again' : 'Verify'}</Button>}
    >
      <Stack gap="sm">
        <Refusal refusal={refusal} />
        {verified ? <Alert ref={outcome} tabIndex={-1} color={verified.holds ? 'green' : 'red'} role="status" title={title} /> : null}
        {verified ? <Checks checks={checks} /> : null}
      </Stack>
    </Panel>
  );
}
