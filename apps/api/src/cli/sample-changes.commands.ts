import { expandDraw, substituteChart } from '@overread/api-audits';
import type { Result, WriteTx } from '@overread/api-platform';
import type { Command } from 'commander';
import { recordId } from './option-values.js';
import { note, print, printJson } from './output.js';
import { orExit } from './refused.js';
import { commandLine } from './system.js';
import { withOverread } from './with-overread.js';

const change = <Value>(intent: string, command: (tx: WriteTx) => Promise<Result<Value>>, show: (value: Value) => void): Promise<void> =>
  withOverread(async ({ door }) => { show(orExit(await door.attempt(commandLine, intent, command, { long: true }))); });

/** What happens to a sample after it was drawn. */
export const addSampleChanges = (sample: Command): void => {
  sample
    .command('substitute')
    .description('put the next ticket in the place of a drawn chart that cannot be audited')
    .argument('<draw-id>', 'the draw', recordId)
    .argument('<chart>', 'the drawn chart, FACILITY:ACCOUNT')
    .requiredOption('--reason <text>', 'why it cannot be audited; it is kept with the draw')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ overread sample substitute DRAW_ID NMC:A1001 --reason "record missing"\n\nPrints the chart that took its place.')
    .action((drawId: string, unitKey: string, options: { reason: string; json?: boolean }) =>
      change('draw.substitute', (tx) => substituteChart(tx, { drawId, unitKey, reason: options.reason, now: new Date() }), (substituted) => {
        if (options.json === true) printJson(substituted);
        else if (substituted.replacedBy === null) note('Its stratum has no chart left: the sample is one smaller.');
        else print(substituted.replacedBy);
      }));

  sample
    .command('expand')
    .description('draw the full sample of a discovery draw whose first part calls for it')
    .argument('<draw-id>', 'the discovery draw', recordId)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ overread sample expand DRAW_ID\n\nPrints the id of the extension, or why it does not grow.')
    .action((drawId: string, options: { json?: boolean }) =>
      change('draw.expand', (tx) => expandDraw(tx, { drawId, now: new Date() }), (expanded) => {
        if (options.json === true) printJson(expanded);
        else print(expanded.drawId);
      }));
};
