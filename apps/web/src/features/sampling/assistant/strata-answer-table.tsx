import { type DataColumn, DataTable, DASH, formatCount } from '@overread/ui';
import type { StratumAnswer } from './strata-answer.js';

const columns: readonly DataColumn<StratumAnswer>[] = [
  { id: 'stratum', header: 'Stratum', cell: ({ label }) => label, sortValue: ({ label }) => label },
  { id: 'frame', header: 'Frame', align: 'end', cell: ({ population }) => formatCount(population), sortValue: ({ population }) => population },
  { id: 'now', header: 'Now', align: 'end', help: 'Charts that the plan takes of it', cell: ({ selected }) => formatCount(selected), sortValue: ({ selected }) => selected },
  { id: 'points', header: '± points', align: 'end', help: 'What that buys within the stratum: half of Wilson’s interval at the share expected', cell: ({ points }) => (points === null ? DASH : `±\u00a0${formatCount(points, 1)}`), sortValue: ({ points }) => points },
  { id: 'wanted', header: 'Takes', align: 'end', help: 'Charts of it for the wanted precision of the whole', cell: ({ wanted }) => formatCount(wanted), sortValue: ({ wanted }) => wanted },
];

/** Each stratum: what the plan takes of it and what that tells, and what the wanted precision of the whole would take. */
export function StrataAnswerTable({ rows }: { rows: readonly StratumAnswer[] }) {
  return rows.length === 0 ? null : <DataTable label="Sizes by stratum" columns={columns} rows={rows} rowKey={({ label }) => label} maxHeight={320} />;
}
