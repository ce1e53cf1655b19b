import { metricRows, metricTotal, type MeasuredRow } from '@overread/api-metrics';
import type { DimensionCode, MetricScope } from '@overread/api-platform';
import { periods } from '@overread/domain/time';
import { findMetric, metricCatalogue, type MetricEntry } from '@overread/domain/metrics';
import { Option, type Command } from 'commander';
import { CliExit, exitCode } from './exit-codes.js';
import { civilDay, list, recordId } from './option-values.js';
import { printJson, printTable } from './output.js';
import { orExit } from './refused.js';
import { resolveCodes } from './resolve-codes.query.js';
import { commandLine } from './system.js';
import { withOverread } from './with-overread.js';

interface MetricsOptions {
  by: DimensionCode | 'day' | 'week' | 'month';
  metric?: string[];
  from: string;
  to: string;
  facility?: string[];
  coder?: string[];
  team?: string[];
  workType?: string[];
  draw?: string;
  sample: MetricScope['sampleKind'];
  json?: boolean;
}

const examples = `
Examples:
  $ overread metrics --by coder --json                       # every metric of the catalogue
  $ overread metrics --by month --metric code-over-code,charts-coded --from 2026-01-01 --to 2026-06-30
  $ overread metrics --by facility --draw DRAW_ID

JSON: {"from", "to", "by", "rows": [{"key", "code", "label", "values": [{"metric", "name", "unit", "value", "numerator", "denominator",
"n", "interval": {"lower", "upper", "confidence", "method"}, "asAudited", "state"}]}], "total"}. A value of null was not measured. asAudited is
the figure with every chart counting the same, where charts had unequal chances of being drawn; else null.
Each metric counts by its own day: coded, audited, opened, …; overread metrics --list names them.`;

export const addMetricsCommand = (program: Command): void => {
  program
    .command('metrics')
    .description('volume, accuracy and turnaround with numerator, denominator, n and interval')
    .addOption(new Option('--by <what>', 'group by').choices(['none', 'coder', 'team', 'facility', 'work_type', 'auditor', 'day', 'week', 'month']).default('none'))
    .option('--metric <ids>', 'only these metrics; all of the catalogue when left out', list)
    .option('--from <day>', 'first day, YYYY-MM-DD', civilDay, '1900-01-01')
    .option('--to <day>', 'last day, YYYY-MM-DD', civilDay, '2999-12-31')
    .option('--facility <codes>', 'only these facilities', list)
    .option('--coder <codes>', 'only these coders', list)
    .option('--team <names>', 'only these teams', list)
    .option('--work-type <codes>', 'only these work types', list)
    .option('--draw <id>', 'audit figures: only this draw and its extensions', recordId)
    .addOption(new Option('--sample <kind>', 'audit figures: projectable draws, focused ones, or both').choices(['random', 'focused', 'all']).default('random'))
    .option('--list', 'list the catalogue instead')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action((options: MetricsOptions & { list?: boolean }) => (options.list === true ? listCatalogue(options.json === true) : measure(options)));
};

const listCatalogue = (json: boolean): void => {
  if (json) printJson(metricCatalogue);
  else printTable(['metric', 'unit', 'by day', 'what it is'], metricCatalogue.map((entry) => [entry.id, entry.unit, entry.basis, entry.sentence]));
};

const entriesOf = (ids: readonly string[] | undefined): readonly MetricEntry[] =>
  ids?.map((id) => {
    const entry = findMetric(id);
    if (entry === null) throw new CliExit(exitCode.usage, `--metric: there is no metric “${id}”. overread metrics --list names them.`);
    return entry;
  }) ?? metricCatalogue;

const measure = (options: MetricsOptions): Promise<void> =>
  withOverread(async ({ door }) => {
    const entries = entriesOf(options.metric);
    const result = await door.read(commandLine, async (tx) => {
      const ids = orExit(await resolveCodes(tx, options));
      const scope: MetricScope = { from: options.from, to: options.to, facilityIds: ids.facilityIds, teamIds: ids.teamIds, coderIds: ids.coderIds, workTypes: options.workType ?? null, payers: null, serviceLines: null, sampleKind: options.sample, drawId: options.draw ?? null };
      const grouping = options.by === 'day' || options.by === 'week' || options.by === 'month' ? { by: 'period' as const, periods: periodsOf(options, options.by) } : { by: options.by, periods: [] };
      const codes = new Map((await tx.rows<{ key: string; code: string }>('select id::text as key, code from person union all select id::text, code from facility')).map((row) => [row.key, row.code]));
      return { rows: await metricRows(tx, entries, scope, grouping), total: await metricTotal(tx, entries, scope), codes };
    });
    if (options.json === true) {
      const named = (row: MeasuredRow) => ({ key: row.key, code: result.codes.get(row.key) ?? (row.key === '' ? null : row.key), label: row.label, values: row.values.map((value, at) => ({ ...value, name: entries[at]?.name, unit: entries[at]?.unit })) });
      printJson({ from: options.from, to: options.to, by: options.by, rows: result.rows.map(named), total: named(result.total) });
      return;
    }
    for (const row of [...result.rows, result.total]) {
      printTable([row.label, 'value', 'numerator', 'denominator', 'n', 'interval'], row.values.map((value, at) => [entries[at]?.name ?? value.metric, figure(value.value), figure(value.numerator), figure(value.denominator), figure(value.n), value.interval === null ? '—' : `${figure(value.interval.lower)}–${figure(value.interval.upper)}`]));
      process.stdout.write('\n');
    }
  });

const periodsOf = (options: MetricsOptions, grain: 'day' | 'week' | 'month') => {
  if (options.from === '1900-01-01' || options.to === '2999-12-31') throw new CliExit(exitCode.usage, '--by day, week and month need --from and --to.');
  return periods(options.from, options.to, grain);
};

const figure = (value: number | null): string => (value === null ? '—' : String(Math.round(value * 10_000) / 10_000));
