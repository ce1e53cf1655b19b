import { Text } from '@mantine/core';
import type { AdminScoringVersionFragment } from '@overread/schema';
import { type DataColumn, DataTable, formatCount, formatPercent } from '@overread/ui';
import { useMemo } from 'react';
import { useToday } from '../../../shared/filters/use-today.js';
import { fromWords } from '../dated/dated-words.js';
import { StandingBadge } from '../dated/standing-badge.js';
import { type Standing, standings } from '../dated/standing.js';
import { headlineWord } from './headline-words.js';
import { readVersion } from './version-draft.js';

type Row = Standing<AdminScoringVersionFragment>;

/** A share with no more decimals than it has: "95 %", "95.5 %". */
const asked = (share: number): string => formatPercent(share, Number((share * 100).toFixed(4)) % 1 === 0 ? 0 : 2);

const columns: readonly DataColumn<Row>[] = [
  { id: 'number', header: 'Version', cell: ({ row }) => `Version ${row.number}` },
  { id: 'state', header: 'State', cell: ({ state }) => <StandingBadge state={state} /> },
  { id: 'from', header: 'From', cell: ({ row }) => fromWords(row.effectiveFrom) },
  { id: 'headline', header: 'Headline', cell: ({ row }) => headlineWord(row.headline) },
  { id: 'weights', header: 'Weights', help: 'Payment-affecting code : other code', cell: ({ row }) => { const { weights } = readVersion(row); return `${formatCount(weights.paymentAffecting, 3)} : ${formatCount(weights.other, 3)}`; } },
  { id: 'coding', header: 'Coding', align: 'end', cell: ({ row }) => asked(readVersion(row).thresholds.coding) },
  { id: 'drg', header: 'DRG', align: 'end', cell: ({ row }) => asked(readVersion(row).thresholds.drg) },
  { id: 'new', header: 'New coders', help: 'After 3 months, after 6 months', cell: ({ row }) => { const { thresholds } = readVersion(row); return <Text span inherit style={{ whiteSpace: 'nowrap' }}>{asked(thresholds.newCoder3Months)}, then {asked(thresholds.newCoder6Months)}</Text>; } },
];

/** Every version of one method, the newest first. */
export function VersionsTable({ name, versions }: { name: string; versions: readonly AdminScoringVersionFragment[] }) {
  const today = useToday();
  const rows = useMemo(() => standings(versions, () => name, today), [versions, name, today]);
  return <DataTable label={`Versions of ${name}`} columns={columns} rows={rows} rowKey={({ row }) => row.id} />;
}
