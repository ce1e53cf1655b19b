import { Anchor, Text } from '@mantine/core';
import { type DataColumn, DataTable, DASH, Panel } from '@overread/ui';
import { Link } from 'react-router';
import { type Calibration, figureText, type MeasureRow, measureRows, progressWords } from './calibration-words.js';

/** All auditors of a session together: how far they agree on the same charts. */
export function MeasuresPanel({ calibration }: { calibration: Calibration }) {
  const cell = (rating: 'found' | 'severity') => ({ id, as }: MeasureRow) => {
    const figure = calibration[rating][id];
    if (figure === null) return <>{DASH}<Text size="xs" c="dimmed">yes or no has no order</Text></>;
    const { value, limits, note } = figureText(figure, as);
    return <>{value}{limits === null ? null : <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>{limits}</Text>}<Text size="xs" c="dimmed">{note}</Text></>;
  };
  const columns: readonly DataColumn<MeasureRow>[] = [
    { id: 'measure', header: 'Measure', cell: ({ name, meaning }) => <Text span inherit display="inline-block" miw={150} maw={520}>{name}<Text size="xs" c="dimmed">{meaning}</Text></Text> },
    { id: 'found', header: 'Error or not', align: 'end', help: 'Whether the chart has an error that counts.', cell: cell('found') },
    { id: 'severity', header: 'Worst severity', align: 'end', help: 'The worst severity among its findings that count: none, minor, moderate, major.', cell: cell('severity') },
  ];
  return (
    <Panel title="Agreement of all" description={<>{progressWords(calibration)} Limits are at 95 %, over charts. How it is worked out: <Anchor component={Link} to="/insights/methods#fleiss" inherit>Methods</Anchor>.</>}>
      <DataTable label="Agreement of all auditors of the session" columns={columns} rows={measureRows} rowKey={({ id }) => id} />
    </Panel>
  );
}
