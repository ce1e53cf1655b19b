import type { ImportKindCode, ReadRow } from '@overread/formats';
import type { WriteTx } from '@overread/api-platform';
import type { GoodRow, KindOutcome, RejectedRow, Run } from '../running/run.js';
import { addMissing, type Added, type NamedWords } from './add-missing.js';
import { readDirectory } from './directory.js';
import { chartTable } from './kinds/chart-table.js';
import { landReviews } from './kinds/land-reviews.js';
import { queryTable } from './kinds/query-table.js';
import type { Words } from './kinds/resolve-words.js';
import { stageChart } from './kinds/stage-chart.js';
import { chartsByAccount, stageQuery } from './kinds/stage-query.js';
import { stageRows, type Staged } from './kinds/stage-rows.js';
import { stageTimeLog } from './kinds/stage-time-log.js';
import { timeLogTable } from './kinds/time-log-table.js';
import { complaintsFor } from './row-complaints.js';
import { rowIds } from './row-ids.js';
import { landStaged, type StagedTable } from './staged-table.js';

type Rows<Kind extends ImportKindCode> = readonly GoodRow<Kind>[];

const nothingAdded: Added = { facilities: [], coders: [], refused: new Map() };

/** Words are looked up as they are in this transaction; missing ones are added first where that is wanted. */
const lookUp = async (tx: WriteTx, run: Run, words: NamedWords): Promise<{ words: Words; added: Added }> => {
  if (!run.options.createMissing) return { words: { directory: await readDirectory(tx, words.coders.keys()), added: null }, added: nothingAdded };
  const { directory, added } = await addMissing(tx, words, run.options.zones);
  return { words: { directory, added }, added };
};

const named = (pairs: Iterable<readonly [coder: string | null, facility: string | null]>): NamedWords => {
  const facilities = new Set<string>();
  const coders = new Map<string, Set<string>>();
  for (const [coder, facility] of pairs) {
    if (facility !== null && facility !== '') facilities.add(facility);
    if (coder === null || coder === '') continue;
    const at = coders.get(coder) ?? new Set<string>();
    if (facility !== null && facility !== '') at.add(facility);
    coders.set(coder, at);
  }
  return { facilities, coders };
};

const landTable = async (tx: WriteTx, run: Run, write: boolean, table: StagedTable, staged: Staged, added: Added): Promise<KindOutcome> => ({
  ...(await landStaged(tx, table, staged.lines, run.batchId, write)),
  rejected: staged.rejected,
  warnings: staged.warnings,
  facilityIds: staged.facilityIds,
  addedFacilities: added.facilities,
  addedCoders: added.coders,
});

type LandKind<Kind extends ImportKindCode> = (tx: WriteTx, run: Run, rows: Rows<Kind>, write: boolean) => Promise<KindOutcome>;

const complaintsOf = (run: Run) => {
  const begin = complaintsFor(run.mapping, run.header);
  return (row: GoodRow<ImportKindCode>) => begin(row.row, row.lines);
};

const kinds: { readonly [Kind in ImportKindCode]: LandKind<Kind> } = {
  charts: async (tx, run, rows, write) => {
    const { words, added } = await lookUp(tx, run, named(rows.map(({ record }) => [record.coder, record.facility] as const)));
    return landTable(tx, run, write, chartTable, stageRows(rows, complaintsOf(run), stageChart(words, rowIds())), added);
  },
  time_log: async (tx, run, rows, write) => {
    const { words, added } = await lookUp(tx, run, named(rows.map(({ record }) => [record.coder, null] as const)));
    return landTable(tx, run, write, timeLogTable, stageRows(rows, complaintsOf(run), stageTimeLog(words, rowIds())), added);
  },
  queries: async (tx, run, rows, write) => {
    const words = { directory: await readDirectory(tx, rows.flatMap(({ record }) => record.coder ?? [])), added: null };
    const charts = await chartsByAccount(tx, rows.map(({ record }) => record.accountNumber));
    return landTable(tx, run, write, queryTable, stageRows(rows, complaintsOf(run), stageQuery(words, charts, rowIds())), nothingAdded);
  },
  second_reviews: async (tx, run, rows) => landReviews(tx, run, rows, { directory: await readDirectory(tx, []), added: null }),
};

/** Lands the records of a chunk in the caller’s transaction; those that cannot land are named. With `write` false it only says what would happen. */
export const landChunk = async <Kind extends ImportKindCode>(tx: WriteTx, run: Run, rows: readonly ReadRow<Kind>[], write: boolean): Promise<KindOutcome> => {
  const good = rows.filter((row): row is GoodRow<Kind> => row.ok);
  const bad = rows.flatMap((row): RejectedRow[] => (row.ok ? [] : [row]));
  const land = kinds[run.mapping.kind] as LandKind<Kind>;
  const outcome = await land(tx, run, good, write);
  return { ...outcome, rejected: [...bad, ...outcome.rejected].sort((a, b) => a.row - b.row) };
};
