import type { ReadTx } from '@overread/api-platform';
import type { GoodRow } from '../../running/run.js';
import { copyCell } from '../copy-text.js';
import { placeTime } from '../facility-time.js';
import type { RowComplaints } from '../row-complaints.js';
import { coderOf, facilityOf, type Words } from './resolve-words.js';
import type { StagedLine } from './stage-rows.js';

/** The chart that an account number names at a facility. */
interface NamedChart {
  readonly id: string;
  readonly facilityId: string;
  readonly coderId: string | null;
}

/** Charts of the actor by account number. */
export const chartsByAccount = async (tx: ReadTx, accounts: readonly string[]): Promise<ReadonlyMap<string, readonly NamedChart[]>> => {
  const rows = await tx.rows<NamedChart & { account: string }>('select id, facility_id as "facilityId", coder_id as "coderId", account_number as account from chart where account_number = any ($1::text[])', [[...new Set(accounts)]]);
  const byAccount = new Map<string, NamedChart[]>();
  for (const row of rows) byAccount.set(row.account, [...(byAccount.get(row.account) ?? []), row]);
  return byAccount;
};

/** A query as one COPY line in the order of `query-table`. */
export const stageQuery = (words: Words, charts: ReadonlyMap<string, readonly NamedChart[]>, nextId: () => string) => ({ record }: GoodRow<'queries'>, complaints: RowComplaints): StagedLine | null => {
  const { complain } = complaints;
  const asked = record.facility === null ? null : facilityOf(words, record.facility, complaints);
  const coder = record.coder === null ? null : coderOf(words, record.coder, complaints);
  if (record.facility !== null && asked === null) return null;
  const found = (charts.get(record.accountNumber) ?? []).filter((chart) => asked === null || chart.facilityId === asked.id);
  const [chart] = found;
  if (chart === undefined) complain('accountNumber', 'UNKNOWN_ACCOUNT', `There is no chart with account ${record.accountNumber}.`, 'Import the charts first.');
  else if (found.length > 1) complain('accountNumber', 'AMBIGUOUS_ACCOUNT', `Account ${record.accountNumber} is at more than one facility.`, 'Add a facility column.');
  const facility = chart === undefined || found.length > 1 ? null : words.directory.facilityById(chart.facilityId);
  if (chart === undefined || facility === null) return null;
  const opened = placeTime(facility.zone, record.openedAt, 'openedAt', complaints);
  const answered = placeTime(facility.zone, record.answeredAt, 'answeredAt', complaints);
  if (opened === null) return null;
  if (answered !== null && answered.instant < opened.instant) complain('answeredAt', 'IMPOSSIBLE_TIME', 'The query was answered before it was opened, as the clocks of the facility went.', 'Check both times.');
  const line = [nextId(), chart.id, facility.id, coder ?? chart.coderId, opened.iso, opened.day, answered?.iso ?? null, record.outcome].map(copyCell).join('\t');
  return { line, facilityId: facility.id, key: `${chart.id} ${opened.iso}` };
};
