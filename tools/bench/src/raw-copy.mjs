import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { cpuOf } from './process-facts.mjs';

const sees = "select set_config('app.facilities', '*', false)";

/** Writes the rows that an import made to a file of COPY text. */
export const unload = async (client, file) => {
  await client.query(sees);
  await pipeline(client.query(copyTo('copy (select * from chart) to stdout')), createWriteStream(file));
};

/** What COPY takes to load those rows into a table with the indexes and checks of `chart`: seconds, and processor seconds of the server; the best of three. */
export const timeCopy = async (client, file, { foreignKeys }) => {
  await client.query('drop table if exists bench_chart');
  await client.query('create table bench_chart (like chart including all)');
  if (foreignKeys) {
    const { rows } = await client.query("select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = 'chart'::regclass and contype = 'f'");
    for (const { definition } of rows) await client.query(`alter table bench_chart add ${definition}`);
  }
  const { rows: [{ pid }] } = await client.query('select pg_backend_pid() as pid');
  const rounds = [];
  for (let round = 0; round < 3; round++) {
    await client.query('truncate bench_chart');
    await client.query('checkpoint');
    const [started, used] = [performance.now(), cpuOf(pid) ?? 0];
    await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), client.query(copyFrom('copy bench_chart from stdin')));
    rounds.push({ seconds: (performance.now() - started) / 1000, serverCpu: (cpuOf(pid) ?? 0) - used });
  }
  await client.query('drop table bench_chart');
  return rounds.reduce((best, each) => (each.seconds < best.seconds ? each : best));
};
