import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OverreadUnderTest } from '../process/index.js';
import type { ChartRow } from './chart-file.js';

/** The right codes of a chart in the eyes of another reviewer: every third chart lacks a code, every fourth has one too many. */
const rightCodes = ({ dx }: ChartRow, at: number): readonly string[] => [...(at % 4 === 3 ? dx.slice(0, -1) : dx), ...(at % 3 === 2 ? ['J96.01'] : [])];

/** Another reviewer's full code lists of charts as a long extract. */
export const reviewFile = (rows: readonly ChartRow[]): string =>
  ['Account Number,Seq,System,Code,POA', ...rows.flatMap((row, at) => rightCodes(row, at).map((code, seq) => `${row.account},${seq + 1},ICD-10-CM,${code},Y`))].join('\n');

/** Turns every chart of a draw into a submitted audit through the command line. */
export const importReviews = async (overread: OverreadUnderTest, drawId: string, rows: readonly ChartRow[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'overread-reviews-'));
  const file = join(folder, 'reviews.csv');
  await writeFile(file, reviewFile(rows));
  const outcome = await overread.run('import', 'second-reviews', file, '--draw', drawId, '--json');
  await rm(folder, { recursive: true });
  if (outcome.code !== 0) throw new Error(`import second-reviews ended with ${outcome.code}: ${outcome.stderr}${outcome.stdout}`);
};
