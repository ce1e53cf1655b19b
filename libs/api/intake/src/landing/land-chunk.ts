import type { ImportKindCode, ReadRow } from '@overread/formats';
import type { WriteTx } from '@overread/api-platform';
import type { GoodRow, KindOutcome, RejectedRow, Run } from '../running/run.js';
import { addMissing, type Added, type NamedWords } from './add-missing.js';
import { chartTable } from './kinds/chart-table.js';
import { landReviews } from './kinds/land-reviews.js';
import { named } from './kinds/named-words.js';
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

/** A chunk made ready outside any transaction: what is left is the database’s work. */
export type PreparedChunk = (tx: WriteTx, run: Run, write: boolean) => Promise<KindOutcome>;

const complaintsOf = (run: Run) => {
  const begin = complaintsFor(run.mapping, run.header);
  return (row: GoodRow<ImportKindCode>) => begin(row.row, row.lines);
};

const landTable = async (tx: WriteTx, run: Run, write: boolean, table: StagedTable, staged: Staged, added?: Added): Promise<KindOutcome> => ({
  ...(await landStaged(tx, table, staged.lines, run.batchId, write)),
  rejected: staged.rejected,
  warnings: staged.warnings,
  facilityIds: staged.facilityIds,
  addedFacilities: added?.facilities ?? [],
  addedCoders: added?.coders ?? [],
});

/** Stages rows by the words known so far. Where words are missing and shall be added, that is done in the transaction, and the rows are staged by what it gives. */
const prepareTable = async (run: Run, table: StagedTable, words: NamedWords, stage: (words: Words) => Staged): Promise<PreparedChunk> => {
  const directory = await run.known.directoryFor(words);
  if (!run.options.createMissing || run.known.holds(words)) {
    const staged = stage({ directory, added: null });
    return (tx, into, write) => landTable(tx, into, write, table, staged);
  }
  return async (tx, into, write) => {
    const found = await addMissing(tx, words, run.options.zones, () => run.known.read(tx, words));
    const outcome = await landTable(tx, into, write, table, stage(found), found.added);
    if (write) run.known.learn(found.directory, words);
    return outcome;
  };
};

type PrepareKind<Kind extends ImportKindCode> = (run: Run, rows: Rows<Kind>) => Promise<PreparedChunk>;

const kinds: { readonly [Kind in ImportKindCode]: PrepareKind<Kind> } = {
  charts: (run, rows) => prepareTable(run, chartTable, named(rows.map(({ record }) => [record.coder, record.facility] as const)), (words) => stageRows(rows, complaintsOf(run), stageChart(words, rowIds()))),
  time_log: (run, rows) => prepareTable(run, timeLogTable, named(rows.map(({ record }) => [record.coder, null] as const)), (words) => stageRows(rows, complaintsOf(run), stageTimeLog(words, rowIds()))),
  queries: (run, rows) => Promise.resolve(async (tx, into, write) => {
    const directory = await run.known.read(tx, named(rows.map(({ record }) => [record.coder, null] as const)));
    const charts = await chartsByAccount(tx, rows.map(({ record }) => record.accountNumber));
    return landTable(tx, into, write, queryTable, stageRows(rows, complaintsOf(run), stageQuery({ directory, added: null }, charts, rowIds())));
  }),
  second_reviews: (run, rows) => Promise.resolve(async (tx, into) => landReviews(tx, into, rows, { directory: await run.known.read(tx, named([])), added: null })),
};

/** Makes the records of a chunk ready to land; those that cannot land are named when it does. With `write` false it only says what would happen. */
export const prepareChunk = async <Kind extends ImportKindCode>(run: Run, records: readonly ReadRow<Kind>[]): Promise<PreparedChunk> => {
  const bad = records.flatMap((row): RejectedRow[] => (row.ok ? [] : [row]));
  const prepare = kinds[run.mapping.kind] as PrepareKind<Kind>;
  const land = await prepare(run, records.filter((row): row is GoodRow<Kind> => row.ok));
  return async (tx, into, write) => {
    const outcome = await land(tx, into, write);
    return { ...outcome, rejected: [...bad, ...outcome.rejected].sort((a, b) => a.row - b.row) };
  };
};
