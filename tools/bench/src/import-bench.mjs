#!/usr/bin/env node
// npm run bench:import -- [--charts 100000] : imports generated charts through the real command line and loads the same rows
// with a raw COPY in the same run. Prints a table; asserts nothing but that every row landed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { writeCharts } from './chart-file.mjs';
import { timeCopy, unload } from './raw-copy.mjs';
import { runCli } from './run-cli.mjs';

const { values } = parseArgs({ options: { charts: { type: 'string', default: '100000' } } });
const charts = Number(values.charts);
const root = path.resolve(import.meta.dirname, '../../..');
const home = mkdtempSync(path.join(tmpdir(), 'overread-bench-'));
const file = (name) => path.join(home, name);
// The database of the bench is the built-in one, in a home of its own, whatever the shell says.
const env = { ...process.env, OVERREAD_HOME: home };
delete env.DATABASE_URL;
const rows = [];

/** A line of the table: what it did on the wall, on the processors, in memory, and which share of the first line's speed that is. */
const note = (what, { count, seconds, peak = null, cpu = null, serverCpu = null }, of = null) => {
  rows.push({
    what,
    'rows/s': Math.round(count / seconds).toLocaleString('en-US'),
    seconds: seconds.toFixed(2),
    'of COPY': of === null ? '' : `${Math.round((100 * of) / seconds)} %`,
    'CPU server': serverCpu === null ? '' : serverCpu.toFixed(1),
    'CPU node': cpu === null ? '' : cpu.toFixed(1),
    'peak MB': peak === null ? '' : Math.round(peak),
  });
};

const importCharts = async (name, expected) => {
  const result = await runCli(client, ['import', 'charts', file(name), '--create-missing', '--zone', 'LKS=America/Chicago', '--zone', 'DST=America/Phoenix', '--zone', 'WST=America/Los_Angeles'], env);
  for (const [key, count] of Object.entries(expected)) if (result.report[key] !== count) throw new Error(`${name}: ${key} is ${result.report[key]} instead of ${count}`);
  return result;
};

execFileSync(process.execPath, [path.join(root, 'tools/dev/build.mjs'), '--api'], { stdio: ['ignore', 2, 2] });
const { openDatabase } = await import('@overread/api-platform');
const database = await openDatabase({ home, env: {} });
const client = new pg.Client({ connectionString: database.ownerUrl });
try {
  await client.connect();
  const quarter = Math.floor(charts / 4);
  await writeCharts(file('quarter.csv'), { from: 50_000_000, count: quarter, edition: 0 });
  await writeCharts(file('charts.csv'), { from: 0, count: charts, edition: 0 });
  await writeCharts(file('changed.csv'), { from: 0, count: charts, edition: 1 });
  const small = await importCharts('quarter.csv', { rowsAdded: quarter, rowsRejected: 0 });
  await client.query("select set_config('app.facilities', '*', false)");
  await client.query('truncate chart, chart_version cascade');
  const first = await importCharts('charts.csv', { rowsAdded: charts, rowsRejected: 0 });
  await unload(client, file('rows.copy'));
  const copy = await timeCopy(client, file('rows.copy'), { foreignKeys: false });
  const copyWithKeys = await timeCopy(client, file('rows.copy'), { foreignKeys: true });
  const again = await importCharts('charts.csv', { alreadyImported: true, rowsRejected: 0 });
  const changed = await importCharts('changed.csv', { rowsReplaced: charts, rowsAdded: 0, rowsRejected: 0 });
  const landing = ({ report, ...facts }, count = charts) => ({ count, seconds: report.seconds, ...facts });
  note('raw COPY of the rows, indexes as chart', { count: charts, ...copy });
  note('raw COPY, foreign keys of chart too', { count: charts, ...copyWithKeys }, copy.seconds);
  note('overread import charts', landing(first), copy.seconds);
  note('… the whole command, start and end', { count: charts, seconds: first.wall }, copy.seconds);
  note(`… ${quarter.toLocaleString('en-US')} charts, for its memory`, landing(small, quarter));
  note('… the same bytes again', landing(again));
  note('… every chart changed: replaced, history kept', landing(changed));
  console.log(`${charts.toLocaleString('en-US')} charts, ${(statSync(file('charts.csv')).size / 1e6).toFixed(1)} MB as CSV, ${(statSync(file('rows.copy')).size / 1e6).toFixed(1)} MB as rows`);
  console.table(rows);
} finally {
  await client.end();
  await database.close({ stop: true });
  rmSync(home, { recursive: true, force: true });
}
