import { Table, Text } from '@mantine/core';
import { sizeForPoints } from '@overread/domain/statistics';
import { formatCount, formatPercent } from '@overread/ui';

/** Half widths of the 95 % interval, in percentage points, that are commonly asked for. */
const wanted = [10, 5, 3, 2] as const;

/**
 * The other way round: how many charts of this frame, drawn simply, a wanted precision costs.
 *
 * @param share of clean charts that is expected, 0 to 1
 */
export function SizesTable({ frame, share }: { frame: number; share: number }) {
  const rows = wanted.map((points) => ({ points, size: sizeForPoints({ points, N: frame, p: share, conf: 0.95 }) }));
  return (
    <Table aria-label="What a precision costs" fz="xs" verticalSpacing={2} withRowBorders={false}>
      <Table.Caption><Text span size="xs">Charts of this frame, drawn simply, that a precision at 95 % costs, if {formatPercent(share)} are clean</Text></Table.Caption>
      <Table.Tbody>
        <Table.Tr><Table.Th scope="row">± points</Table.Th>{rows.map(({ points }) => <Table.Td key={points}>±&nbsp;{points}</Table.Td>)}</Table.Tr>
        <Table.Tr><Table.Th scope="row">Charts</Table.Th>{rows.map(({ points, size }) => <Table.Td key={points}>{formatCount('n' in size ? size.n : null)}</Table.Td>)}</Table.Tr>
      </Table.Tbody>
    </Table>
  );
}
