import { isZone } from '@overread/domain/time';
import { landSecondReviews } from '@overread/api-audits';
import { importFile, type ImportKindCode, type ImportReport } from '@overread/api-intake';
import { readConfig } from '@overread/api-platform';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { CliExit, exitCode } from './exit-codes.js';
import { assertFile, readMapping } from './import-files.js';
import { importHelp, type KindOfImport } from './import-help.js';
import { recordId } from './option-values.js';
import { note, print, printJson } from './output.js';
import { commandLine } from './system.js';
import { withOverread } from './with-overread.js';

interface ImportOptions {
  map?: string;
  dryRun?: boolean;
  createMissing?: boolean;
  zone?: string[];
  draw?: string;
  errors?: string;
  json?: boolean;
}

const kinds: readonly KindOfImport[] = [
  { name: 'charts', kind: 'charts', says: 'coded charts: one row a chart (dx1…dx25, poa1…, px1…) or one row a code', columns: 'Needs at least account number, facility, work type, coder and final coded time; MRN, payer, service line, admit and discharge times, disposition, charges, DRG and weight, minutes and codes are taken where they are.' },
  { name: 'time-log', kind: 'time_log', says: 'coders’ minutes by day and activity', columns: 'Needs coder, date, activity (coding, meeting, education, downtime, other) and minutes.' },
  { name: 'queries', kind: 'queries', says: 'physician queries on charts', columns: 'Needs account number and opened time; facility (needed where two facilities have the account), coder, answered time and outcome where they are.' },
  { name: 'second-reviews', kind: 'second_reviews', says: 'another reviewer’s full code lists for a draw, diffed against the coder’s frozen codes', columns: 'Needs account number, sequence, code system (ICD-10-CM, ICD-10-PCS, CPT, HCPCS) and code, or one row a chart as for charts; facility (needed where two facilities have the account), reviewer, POA, modifiers and units where they are. Needs --draw.' },
];

export const addImportCommands = (program: Command): void => {
  const command = program.command('import').description('bring in charts, time logs, queries and second reviews');
  for (const each of kinds) {
    const sub = command
      .command(each.name)
      .description(each.says)
      .argument('<file>', 'CSV file (UTF-8, UTF-16 or Windows-1252; comma, semicolon, tab or pipe)')
      .option('--map <file>', 'JSON file that names the columns')
      .option('--dry-run', 'say what would happen and write nothing')
      .option('--errors <file>', 'write rejected rows with their errors to this CSV file')
      .option('--json', 'the report as JSON')
      .addHelpText('after', importHelp(each));
    if (each.kind === 'charts' || each.kind === 'time_log') sub.option('--create-missing', 'add facilities and coders that are not known yet');
    if (each.kind === 'charts') sub.option('--zone <facility=zone>', 'IANA zone of a facility that is added, repeatable; America/New_York when left out', (text: string, before: string[] = []) => [...before, text]);
    if (each.kind === 'second_reviews') sub.requiredOption('--draw <id>', 'the draw whose charts were reviewed', recordId);
    sub.action((file: string, options: ImportOptions) => run(each.kind, file, options));
  }
};

const zonesOf = (pairs: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(pairs.map((pair) => {
    const [facility, zone] = pair.split('=');
    if (facility === undefined || zone === undefined) throw new CliExit(exitCode.usage, `--zone needs FACILITY=ZONE, not “${pair}”.`);
    if (!isZone(zone)) throw new CliExit(exitCode.usage, `--zone: “${zone}” is no IANA zone; they look like America/Chicago.`);
    return [facility, zone];
  }));

/** A machine with much memory lets the heap of a long import grow to twice what it needs; a large file shall cost no more than a small one. */
const keepHeapSmall = (): void => {
  setFlagsFromString('--heap-growing-percent=60');
};

/** Errors that go away when facilities and coders may be added. */
const namesUnknown: ReadonlySet<string> = new Set(['UNKNOWN_FACILITY', 'UNKNOWN_CODER']);

const run = (kind: ImportKindCode, file: string, options: ImportOptions): Promise<void> => {
  assertFile(file);
  const mapping = options.map === undefined ? null : readMapping(options.map);
  const zones = zonesOf(options.zone);
  keepHeapSmall();
  return withOverread(async ({ door }) => {
    let said = 0;
    const report = await importFile(door, commandLine, {
      kind,
      home: readConfig().home,
      path: file,
      fileName: basename(file),
      mapping,
      dryRun: options.dryRun === true,
      createMissing: options.createMissing === true,
      zones,
      drawId: options.draw ?? null,
      errorsPath: options.errors ?? null,
      lander: landSecondReviews,
      onProgress: ({ rowsRead }) => {
        if (rowsRead - said >= 10_000) note(`${(said = rowsRead)} rows read`);
      },
    });
    if (options.json === true) printJson(report);
    else say(report);
    if (options.createMissing !== true && report.errors.some((error) => namesUnknown.has(error.code))) note('--create-missing adds facilities and coders that are not known yet; facilities get their zone by --zone FACILITY=ZONE.');
    if (report.state === 'failed') throw new CliExit(exitCode.failed, report.failure ?? 'The import failed.');
    if (report.rowsRejected > 0) throw new CliExit(exitCode.rejected, '');
  });
};

const say = (report: ImportReport): void => {
  if (report.alreadyImported) print('This file was imported before; nothing changed.');
  if (report.state !== 'failed' && report.rowsRead === 0 && !report.alreadyImported) note('The file has a header and no rows: nothing to import.');
  print(`${report.rowsRead} rows read: ${report.rowsAdded} added, ${report.rowsReplaced} replaced, ${report.rowsUnchanged} unchanged, ${report.rowsRejected} rejected, ${report.warnings} warnings (${report.seconds.toFixed(1)} s)`);
  for (const facility of report.createdFacilities) print(`added facility ${facility}`);
  if (report.createdCoders.length > 0) print(`added coders ${report.createdCoders.join(', ')}`);
  for (const error of report.errors) note(`row ${error.row}, ${error.field}: ${error.message} ${error.remedy}`);
};
