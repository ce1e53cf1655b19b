import { Stack, Text } from '@mantine/core';
import type { DrawProofFragment } from '@overread/schema';
import { type DataColumn, DataTable, formatDateTime, Panel } from '@overread/ui';
import { SubstituteForm } from './substitute-form.js';

type Substitution = DrawProofFragment['substitutions'][number];

const columns: readonly DataColumn<Substitution>[] = [
  { id: 'number', header: 'No.', align: 'end', cell: ({ number }) => number },
  { id: 'chart', header: 'Chart', cell: ({ unitKey }) => unitKey },
  { id: 'reason', header: 'Why', width: '40%', cell: ({ reason }) => reason },
  { id: 'by', header: 'Replaced by', cell: ({ replacedBy }) => replacedBy ?? 'Nothing: its stratum has no chart left' },
  { id: 'at', header: 'When', cell: ({ at }) => formatDateTime(at) },
];

/** Charts that could not be audited, with what took their places, and a form for those who may replace one. */
export function SubstitutionsPanel({ draw, maySubstitute }: { draw: DrawProofFragment; maySubstitute: boolean }) {
  return (
    <Panel title="Substitutions" description="A chart that cannot be audited gives way to the next ticket of its stratum: nobody picks the substitute, and the reason stays with the draw.">
      <Stack gap="md">
        {draw.substitutions.length === 0 ? <Text size="sm">No chart has been replaced.</Text> : <DataTable label="Replaced charts" columns={columns} rows={draw.substitutions} rowKey={({ number }) => String(number)} />}
        {maySubstitute ? <SubstituteForm draw={draw} /> : null}
      </Stack>
    </Panel>
  );
}
