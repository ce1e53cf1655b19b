import { Button } from '@mantine/core';

/** A small button in a row; its name says which row, its face only what it does. */
export function RowButton({ act, of, onClick }: { act: string; of: string; onClick: () => void }) {
  return <Button size="compact-xs" variant="default" aria-label={`${act}: ${of}`} onClick={onClick}>{act}</Button>;
}
