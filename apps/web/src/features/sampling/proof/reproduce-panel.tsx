import { Group, List, Stack, Text } from '@mantine/core';
import type { DrawProofFragment } from '@overread/schema';
import { Panel } from '@overread/ui';
import classes from './command-block.module.css';
import { CopyText } from './copy-text.js';
import { reproduceCommands } from './reproduce-commands.js';

/** How an outsider redoes the draw with tools that every Linux machine has. */
export function ReproducePanel({ draw }: { draw: DrawProofFragment }) {
  const steps = reproduceCommands(draw);
  const whole = steps.map(({ title, command }) => `# ${title}\n${command}`).join('\n\n');
  return (
    <Panel
      title="Reproduce it by hand" description="Without Overread’s code: the frame, the seed and sha256sum are enough. docs/reproduce-a-draw.md explains each step."
      actions={<CopyText value={`${whole}\n`} what="the commands" face="Copy all" />}
    >
      <List type="ordered" spacing="sm" size="sm" styles={{ itemWrapper: { display: 'block' }, itemLabel: { display: 'block' } }}>
        {steps.map(({ title, why, command }) => (
          <List.Item key={title}>
            <Stack gap={4}>
              <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start"><Text size="sm"><b>{title}.</b> {why}</Text><CopyText value={command} what={title.toLowerCase()} /></Group>
              <pre className={classes.command} tabIndex={0} role="region" aria-label={`Command: ${title.toLowerCase()}`}>{command}</pre>
            </Stack>
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}
