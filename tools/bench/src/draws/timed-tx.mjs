import { cpuOf } from '../process-facts.mjs';

/** What the statements of a draw and its verification are for; the first that fits names one. */
const steps = [
  ['frame: read charts, with their tickets, into the temporary table', /insert into drawn_population/],
  ['frame: analyze', /analyze drawn_population/],
  ['frame: count strata and exclusions', /select stratum, excluded_reason, count\(\*\) as count from drawn_population/],
  ['frame: hash', /as hash from drawn_population/],
  ['draw: places, chances and the stored frame', /insert into draw_unit/],
  ['draw: read what was selected', /from draw_unit u\s+where u\.draw_id = \$1 and u\.selected and not exists/],
  ['draw: freeze charts and open their audits', /insert into sampled_chart/],
  ['draw: keep the chances of what was drawn', /insert into sample_chance/],
  ['verify: counts', /count\(\*\) as population, count/],
  ['verify: frame hash', /as hash from draw_unit/],
  ['verify: tickets, places, selection and chances', /as wrong_ticket/],
  ['verify: sizes', /select stratum, count\(\*\) as population from draw_unit/],
  ['verify: frozen charts', /full join/],
];

/**
 * The transaction with a watch on every statement: by step the seconds on the wall and the processor seconds of its backend in `spent`. What is no
 * statement of a step is 'other statements'.
 */
export const timed = async (tx, spent) => {
  const { pid } = await tx.row('select pg_backend_pid() as pid');
  const watch = (run) => async (sql, parameters) => {
    const [started, used] = [performance.now(), cpuOf(pid) ?? 0];
    try {
      return await run(sql, parameters);
    } finally {
      const step = steps.find(([, pattern]) => pattern.test(sql))?.[0] ?? 'other statements';
      const before = spent.get(step) ?? { seconds: 0, cpu: 0 };
      spent.set(step, { seconds: before.seconds + (performance.now() - started) / 1000, cpu: before.cpu + (cpuOf(pid) ?? 0) - used });
    }
  };
  return { ...tx, rows: watch(tx.rows), row: watch(tx.row) };
};
