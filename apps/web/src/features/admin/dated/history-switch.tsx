import { SegmentedControl } from '@mantine/core';

const shows = [{ value: 'now', label: 'In force and to come' }, { value: 'all', label: 'With history' }];

/** Whether what is past is shown too. */
export function HistorySwitch({ all, of, onChange }: { all: boolean; of: string; onChange: (all: boolean) => void }) {
  return <SegmentedControl size="xs" aria-label={`Which ${of}`} data={shows} value={all ? 'all' : 'now'} onChange={(value) => { onChange(value === 'all'); }} />;
}
