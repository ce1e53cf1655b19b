import { Button, Checkbox, Popover, Stack } from '@mantine/core';

export interface ColumnPickerProps {
  columns: readonly { id: string; header: string }[];
  visible: (id: string) => boolean;
  onToggle: (id: string, visible: boolean) => void;
}

/** Which columns are shown; the last one left cannot be hidden. */
export function ColumnPicker({ columns, visible, onToggle }: ColumnPickerProps) {
  const shown = columns.filter((column) => visible(column.id)).length;
  return (
    <Popover position="bottom-end" trapFocus withRoles={false}>
      <Popover.Target><Button size="compact-sm" variant="default" aria-haspopup="dialog">Columns</Button></Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="Columns">
        <Stack gap={6}>
          {columns.map((column) => (
            <Checkbox key={column.id} size="xs" label={column.header} checked={visible(column.id)} disabled={visible(column.id) && shown === 1}
              onChange={(event) => { onToggle(column.id, event.currentTarget.checked); }} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
