import { Anchor, Group, Paper, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { formatCount } from '../format/format-count.js';
import { type Delta, DeltaText } from './delta-text.js';
import classes from './stat-tile.module.css';

export interface StatTileProps {
  label: string;
  /** Already formatted; a dash when not measured. */
  value: string;
  /** What the metric means in one sentence, from the catalogue. */
  help?: string | undefined;
  n?: number | null | undefined;
  /** The interval in words, such as "91.8–95.9 at 95 %". */
  interval?: string | null | undefined;
  delta?: Delta | undefined;
  sparkline?: ReactNode | undefined;
  /** Where the rows behind the number are, with the same filter. */
  href?: string | undefined;
  /** Set when the number needs a word: "9 of the 20 needed". */
  note?: string | null | undefined;
}

/** One number that always shows how sure it is and where its rows are. */
export function StatTile({ label, value, help, n, interval, delta, sparkline, href, note }: StatTileProps) {
  const id = useId();
  const sureness = [interval, n === null || n === undefined ? null : `n\u00a0=\u00a0${formatCount(n)}`].filter(Boolean).join(' · ');
  return (
    <Paper withBorder p="sm" className={classes.tile} role="group" aria-labelledby={id}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" fw={500} id={id}>{label}</Text>
        {help ? (
          <Tooltip label={help}>
            <UnstyledButton aria-label={`What ${label} means: ${help}`} c="dimmed" fz="sm" px={6}>?</UnstyledButton>
          </Tooltip>
        ) : null}
      </Group>
      <div className={classes.value}>{value}</div>
      {sureness ? <Text size="xs" c="dimmed">{sureness}</Text> : null}
      {note ? <Text size="xs" c="dimmed">{note}</Text> : null}
      {delta ? <DeltaText {...delta} /> : null}
      {sparkline ? <div className={classes.spark}>{sparkline}</div> : null}
      {href ? <Anchor component={Link} to={href} size="xs" className={classes.rows ?? ''} aria-label={`Show rows: ${label}`}>Show rows</Anchor> : null}
    </Paper>
  );
}
