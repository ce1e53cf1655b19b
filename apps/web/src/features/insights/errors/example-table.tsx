import { Box, Stack, Text } from '@mantine/core';
import type { InsightsExamplesQuery } from '@overread/schema';
import { type DataColumn, DataTable, formatDate } from '@overread/ui';
import { BeforeAfter, ChangeText } from '../../../shared/findings/change-text.js';
import { judgementWords, markOf, sidesOf } from '../../../shared/findings/finding-words.js';

type Example = InsightsExamplesQuery['findings']['edges'][number]['node'];

const Sides = ({ finding }: { finding: Example }) => <Stack gap={0} miw={190}><span><BeforeAfter {...sidesOf(finding)} /></span><ChangeText mark={markOf(finding)} /></Stack>;

const columns: readonly DataColumn<Example>[] = [
  { id: 'audited', header: 'Audited', cell: ({ auditedOn }) => formatDate(auditedOn) },
  { id: 'codes', header: 'Coder’s, auditor’s', cell: (finding) => <Sides finding={finding} /> },
  { id: 'what', header: 'What and why', cell: ({ type, reason }) => <Box miw={140}>{type.name}<Text size="xs" c="dimmed">{reason.name}</Text></Box> },
  { id: 'judged', header: 'Judged', cell: (finding) => <Text size="xs" miw={140}>{judgementWords(finding).join(' · ')}</Text> },
  { id: 'rationale', header: 'Rationale', width: '34%', cell: ({ rationale, reference }) => <Box miw={220}>{rationale ?? 'none given'}{reference ? <Text size="xs" c="dimmed">{reference}</Text> : null}</Box> },
  { id: 'coder', header: 'Coder', cell: ({ coder }) => coder?.code ?? 'hidden' },
];

/** Findings as a trainer reads them; a row opens its audit. */
export function ExampleTable({ findings }: { findings: readonly Example[] }) {
  return <DataTable label="Examples of findings" columns={columns} rows={findings} rowKey={({ id }) => id} rowHref={({ auditId }) => `/audit/${auditId}`} />;
}
