import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { ChartWords } from '../prepare/table-view.js';
import classes from './chart-frame.module.css';
import { ChartTable } from './chart-table.js';

export interface ChartFrameProps {
  /** Title, summary, note and table of the prepared chart: none of them can be left out. */
  words: ChartWords;
  /** Height of the drawing in pixels; the table takes no more. */
  height: number;
  /** Show the title; off where a panel around it already does. */
  showTitle?: boolean;
  /** What the marks mean, under the drawing. */
  legend?: ReactNode;
  /** Called with the key of the row chosen in the table. */
  onSelect?: ((key: string) => void) | undefined;
  children: ReactNode;
}

/** A chart with its name, its finding in words and the same figures as a table. */
export function ChartFrame({ words, height, showTitle = false, legend, onSelect, children }: ChartFrameProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={classes.frame ?? ''} aria-labelledby={id}>
      {showTitle ? <Text component="figcaption" id={id} fw={600}>{words.title}</Text> : <VisuallyHidden component="figcaption" id={id}>{words.title}</VisuallyHidden>}
      <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap" mb="xs">
        <Text size="sm" c="dimmed">{words.summary}</Text>
        <Button size="compact-xs" variant="default" flex="none" aria-label={`${asTable ? 'Show chart' : 'Show table'}: ${words.title}`} onClick={() => { setAsTable(!asTable); }}>
          {asTable ? 'Show chart' : 'Show table'}
        </Button>
      </Group>
      {asTable ? <ChartTable label={words.title} table={words.table} height={height} onSelect={onSelect} /> : <div className={classes.drawing ?? ''}>{children}{legend}</div>}
      {words.note === null ? null : <Text size="xs" c="dimmed" mt={4}>{words.note}</Text>}
    </figure>
  );
}
