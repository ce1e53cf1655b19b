import { Text } from '@mantine/core';
import { type DataColumn, DataTable, formatCount, Panel } from '@overread/ui';
import { figure } from '../auditors/agreement-columns.js';
import { type CalibrationReviewer, countWords, dissentWords } from './calibration-words.js';

const columns: readonly DataColumn<CalibrationReviewer>[] = [
  { id: 'auditor', header: 'Auditor', cell: ({ label }) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{label}</Text>, sortValue: ({ label }) => label },
  { id: 'found', header: 'Error or not: differs', align: 'end', help: 'Charts on which the auditor said otherwise than more than half, of those with a majority and all reviews in.', cell: ({ found }) => figure(dissentWords(found)), sortValue: ({ found: { share } }) => share?.value ?? null },
  { id: 'more', header: 'More', align: 'end', help: 'The auditor found an error that counts, most did not.', cell: ({ found }) => countWords(found.above, found), sortValue: ({ found }) => found.above },
  { id: 'less', header: 'Less', align: 'end', help: 'Most found an error that counts, the auditor did not.', cell: ({ found }) => countWords(found.below, found), sortValue: ({ found }) => found.below },
  { id: 'severity', header: 'Severity: differs', align: 'end', help: 'The same for the worst severity of the chart.', cell: ({ severity }) => figure(dissentWords(severity)), sortValue: ({ severity: { share } }) => share?.value ?? null },
  { id: 'graver', header: 'Graver', align: 'end', help: 'The auditor’s worst severity was above that of most.', cell: ({ severity }) => countWords(severity.above, severity), sortValue: ({ severity }) => severity.above },
  { id: 'milder', header: 'Milder', align: 'end', help: 'The auditor’s worst severity was below that of most.', cell: ({ severity }) => countWords(severity.below, severity), sortValue: ({ severity }) => severity.below },
  { id: 'reviews', header: 'Reviews in', align: 'end', cell: ({ submitted, due }) => `${formatCount(submitted)} of ${formatCount(due)}`, sortValue: ({ submitted }) => submitted },
];

/** Who stands apart from the others, and which way. */
export function ReviewersPanel({ reviewers }: { reviewers: readonly CalibrationReviewer[] }) {
  return (
    <Panel title="Apart from the majority" description="How often each auditor said otherwise than more than half of those who reviewed the chart. Charts without a majority speak for nobody; charts with a review to come are not told yet.">
      <DataTable label="Auditors of the session" columns={columns} rows={reviewers} rowKey={({ id }) => id} initialSort={{ id: 'severity', desc: true }} tableId="insights.calibration.reviewers" />
    </Panel>
  );
}
