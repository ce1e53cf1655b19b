import { frameLineExpression, verifyDraw } from '@overread/api-sampling';
import type { Command } from 'commander';
import { CliExit, exitCode } from './exit-codes.js';
import { recordId } from './option-values.js';
import { addSampleChanges } from './sample-changes.commands.js';
import { print, printJson } from './output.js';
import { orExit } from './refused.js';
import { commandLine } from './system.js';
import { withOverread } from './with-overread.js';

/** Rows fetched at a time while a frame is printed. */
const page = 20_000;

export const addSampleCommands = (program: Command): void => {
  const sample = program.command('sample').description('prove a draw');
  sample
    .command('verify')
    .description('re-derive a draw from its stored frame and seed; exit 1 when something does not hold')
    .argument('<draw-id>', 'the draw', recordId)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ overread sample verify DRAW_ID\n\nEach check is named with what was found. docs/reproduce-a-draw.md shows how to do the same without Overread.')
    .action((drawId: string, options: { json?: boolean }) => withOverread(async ({ door }) => {
      const verification = orExit(await door.read(commandLine, (tx) => verifyDraw(tx, drawId), { long: true }));
      if (options.json === true) printJson(verification);
      else for (const check of verification.checks) print(`${check.holds ? 'holds     ' : 'DOES NOT  '} ${check.name}: ${check.detail}`);
      if (!verification.holds) throw new CliExit(exitCode.failed, 'The draw does not hold.');
    }));

  addSampleChanges(sample);

  sample
    .command('frame')
    .description('print the frame of a draw, one line a chart: unit key TAB stratum [TAB what it is ordered or sized by], in byte order; what sha256sum hashes')
    .argument('<draw-id>', 'the draw', recordId)
    .option('--selected', 'only the selected charts')
    .addHelpText('after', '\nExample:\n  $ overread sample frame DRAW_ID | sha256sum     # equals the frame hash of the draw')
    .action((drawId: string, options: { selected?: boolean }) => withOverread(({ door }) => door.read(commandLine, async (tx) => {
      for (let after: string | null = ''; after !== null; ) {
        const rows: { line: string; key: string }[] = await tx.rows(
          `select ${frameLineExpression} as line, unit_key as key from draw_unit
           where draw_id = $1 and excluded_reason is null and (not $2 or selected) and unit_key collate "C" > $3 order by unit_key collate "C" limit $4`,
          [drawId, options.selected === true, after, page],
        );
        for (const row of rows) print(row.line);
        after = rows.length < page ? null : (rows.at(-1)?.key ?? null);
      }
    })));
};
