import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OverreadUnderTest } from '../process/index.js';
import { chartFile, type ChartRow } from './chart-file.js';

/** Imports charts through the command line, making their facilities and coders. */
export const importCharts = async (overread: OverreadUnderTest, rows: readonly ChartRow[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'overread-charts-'));
  const file = join(folder, 'charts.csv');
  await writeFile(file, chartFile(rows));
  const outcome = await overread.run('import', 'charts', file, '--create-missing', '--json');
  await rm(folder, { recursive: true });
  if (outcome.code !== 0) throw new Error(`import charts ended with ${outcome.code}: ${outcome.stderr}${outcome.stdout}`);
};

/** Plans and draws every chart; the id of the draw. */
export const drawEverything = async (overread: OverreadUnderTest, name: string, ...options: readonly string[]): Promise<string> => {
  const plan = await overread.run('plan', 'create', '--name', name, '--method', 'all', ...options);
  if (plan.code !== 0) throw new Error(`plan create: ${plan.stderr}`);
  const draw = await overread.run('draw', plan.stdout.trim(), '--seed', name);
  if (draw.code !== 0) throw new Error(`draw: ${draw.stderr}`);
  return draw.stdout.trim();
};
