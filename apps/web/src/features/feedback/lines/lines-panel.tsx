import { Code, Text } from '@mantine/core';
import type { AuditDraft } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import { type DataColumn, DataTable, Panel } from '@overread/ui';
import { useMemo } from 'react';
import { lineText } from '../../../shared/audits/line-text.js';
import { worksheetRows, type WorksheetRow } from '../../../shared/audits/worksheet-rows.js';
import { ChangeText } from '../../../shared/findings/change-text.js';
import type { FeedbackFinding } from '../findings/finding-type.js';

const columnsOf = (typesByKey: ReadonlyMap<string, string>): DataColumn<WorksheetRow>[] => [
  { id: 'system', header: 'Line', cell: (row) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{row.number}. {row.system}</Text> },
  { id: 'original', header: 'Original', cell: (row) => <Code style={{ whiteSpace: 'nowrap' }}>{lineText(row.section, row.original)}</Code> },
  { id: 'audited', header: 'Audited', cell: (row) => <Code style={{ whiteSpace: 'nowrap' }}>{lineText(row.section, row.audited)}</Code> },
  { id: 'change', header: 'Change', cell: (row) => <ChangeText mark={row.mark} /> },
  { id: 'finding', header: 'Finding', cell: (row) => (row.seeLine === null ? row.changes.map(({ change }) => typesByKey.get(change.key)).filter(Boolean).join(', ') : `See line ${row.seeLine}`) },
];

/** Every line of the chart as the coder left it and as the auditor has it. */
export function LinesPanel({ frozen, draft, setting, findings }: { frozen: CodedChart; draft: AuditDraft; setting: string; findings: readonly FeedbackFinding[] }) {
  const rows = useMemo(() => worksheetRows(frozen, draft, setting), [frozen, draft, setting]);
  const columns = useMemo(() => columnsOf(new Map(findings.map((finding) => [finding.changeKey, finding.type.name]))), [findings]);
  return (
    <Panel title="Lines" description="As coded, frozen when the chart was sampled, and as audited.">
      <DataTable label="Lines of the chart" columns={columns} rows={rows} rowKey={(row) => row.id} empty={{ message: 'The chart has no coded lines.' }} />
    </Panel>
  );
}
