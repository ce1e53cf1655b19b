#!/usr/bin/env node
// npm run bench:draw -- [--charts 1000000] [--rounds 2] [--json] : a stratified 5 % draw of a large frame through the real command and its
// verification, beside the ways people sample in SQL, in one run on one database. Prints tables; fails only when the draw does not hold.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { makeCharts, shape } from './draws/make-charts.mjs';
import { rivals, rivalTables } from './draws/rivals.mjs';
import { timed } from './draws/timed-tx.mjs';
import { watch } from './draws/watch.mjs';

const { values } = parseArgs({ options: { charts: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '2' }, json: { type: 'boolean', default: false } } });
const [charts, rounds] = [Number(values.charts), Number(values.rounds)];
const root = path.resolve(import.meta.dirname, '../../..');
const home = mkdtempSync(path.join(tmpdir(), 'overread-bench-'));
const say = (line) => { process.stderr.write(`${line}\n`); };

execFileSync(process.execPath, [path.join(root, 'tools/dev/build.mjs'), '--api'], { stdio: ['ignore', 2, 2] });
// The database of the bench is the built-in one, in a home of its own, whatever the shell says.
delete process.env.DATABASE_URL;
const { openOverread } = await import('@overread/api');
const { readConfig } = await import('@overread/api-platform');
const { createPlan, lockDraw, verifyDraw } = await import('@overread/api-sampling');

/** The system, as the command line is. */
const actor = { personId: null, label: 'bench', roles: ['admin', 'manager'], facilityIds: [], allFacilities: true };
const overread = await openOverread(readConfig({ OVERREAD_HOME: home }));
const client = new pg.Client({ connectionString: overread.ownerUrl });
const entries = new Map();

/** Runs one contestant and keeps its best round. */
const measure = async (name, stores, work) => {
  await client.query('checkpoint');
  const spent = new Map();
  const started = performance.now();
  const { value, peak, cpu } = await watch(client, () => work(spent));
  const seconds = (performance.now() - started) / 1000;
  say(`${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor)  ${name}`);
  const before = entries.get(name);
  if (before === undefined || seconds < before.seconds) entries.set(name, { name, stores, seconds, cpu, peak: { node: Math.max(peak.node, before?.peak.node ?? 0), server: Math.max(peak.server, before?.peak.server ?? 0) }, spent });
  return value;
};
const must = (result) => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const unhurried = async (tx) => { await tx.rows("set local statement_timeout = '30min'"); };

try {
  await client.connect();
  const made = performance.now();
  await makeCharts(client, charts, say);
  const makingSeconds = (performance.now() - made) / 1000;
  await client.query(rivalTables);
  const spec = { filter: { basis: 'coded' }, method: 'stratified', parameters: { percent: 5, stratifyBy: 'coder', allocation: 'proportional' }, exclusions: { alreadyAudited: false, minimumCodes: null }, auditorIds: [], blindShare: 0 };
  const { rows: auditors } = await client.query("select id from person where 'auditor' = any (roles) order by code");
  const plan = must(await overread.door.attempt(actor, 'plan.create', (tx) => createPlan(tx, { name: 'Five percent', spec: { ...spec, auditorIds: auditors.map((each) => each.id) }, dueDays: 5, scoringVersionId: null, active: true }, '2026-06-01')));
  let counts = null;
  for (let round = 1; round <= rounds; round++) {
    for (const rival of rivals) {
      await client.query('truncate bench_sample, bench_unit');
      await measure(rival.name, rival.stores, () => overread.door.unrecorded(actor, async (tx) => {
        await unhurried(tx);
        await tx.rows(rival.sql, rival.parameters({ n: Math.ceil(charts * 0.05), id: plan.id }));
      }));
    }
    const { drawId } = must(await measure('overread draw', 'the frame, frozen charts, audits, trail', (spent) => overread.door.attempt(actor, 'draw.lock', async (tx) => lockDraw(await timed(tx, spent), { planId: plan.id, seed: `bench ${round}`, now: new Date() }), { long: true })));
    const verification = must(await measure('overread sample verify', 'nothing', (spent) => overread.door.read(actor, async (tx) => verifyDraw(await timed(tx, spent), drawId), { long: true })));
    if (!verification.holds) throw new Error(`the draw does not hold: ${JSON.stringify(verification.checks.filter((check) => !check.holds))}`);
    counts = (await client.query('select population_count as population, frame_count as frame, selected_count as selected, (select count(*)::integer from draw_stratum where draw_id = d.id) as strata from draw d where id = $1', [drawId])).rows[0];
  }
  const results = [...entries.values()];
  const secondsOf = (name) => entries.get(name).seconds;
  const [random, stored] = [secondsOf(rivals[0].name), secondsOf(rivals[2].name)];
  const report = {
    charts, rounds, ...counts, coders: shape.coders, makingSeconds,
    results: results.map(({ name, stores, seconds, cpu, peak, spent }) => ({ name, stores, seconds, serverCpuSeconds: cpu, ofRandom: seconds / random, ofWindowStoringTheFrame: seconds / stored, serverMegabytes: peak.server, nodeMegabytes: peak.node, steps: Object.fromEntries(spent) })),
  };
  if (values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else {
    console.log(`${charts.toLocaleString('en-US')} charts of ${shape.coders} coders, made in ${makingSeconds.toFixed(0)} s; ${counts.selected.toLocaleString('en-US')} drawn from ${counts.strata} strata; best of ${rounds}`);
    console.table(report.results.map((each) => ({ what: each.name, stores: each.stores, seconds: each.seconds.toFixed(2), 'CPU server': each.serverCpuSeconds.toFixed(1), '× random': each.ofRandom.toFixed(2), '× window, frame stored': each.ofWindowStoringTheFrame.toFixed(2), 'server MB': Math.round(each.serverMegabytes), 'node MB': Math.round(each.nodeMegabytes) })));
    for (const { name, seconds, serverCpuSeconds, steps } of report.results.filter((each) => Object.keys(each.steps).length > 0)) {
      const rest = (of, whole) => Object.values(steps).reduce((left, each) => left - each[of], whole);
      const lines = [...Object.entries(steps), ['outside statements, commit', { seconds: rest('seconds', seconds), cpu: rest('cpu', serverCpuSeconds) }]];
      console.log(name);
      console.table(lines.map(([step, spent]) => ({ step, seconds: spent.seconds.toFixed(2), 'CPU server': spent.cpu.toFixed(2), 'of CPU': `${Math.round((100 * spent.cpu) / serverCpuSeconds)} %` })));
    }
  }
} finally {
  await client.end();
  await overread.close();
  rmSync(home, { recursive: true, force: true });
}
