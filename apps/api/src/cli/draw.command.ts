import { done } from '@overread/api-platform';
import { exclusionsOf, extendDraw, freshSeed, lockDraw, oneDraw, strataOf } from '@overread/api-sampling';
import type { Command } from 'commander';
import { recordId, wholeNumber } from './option-values.js';
import { note, print, printJson } from './output.js';
import { orExit } from './refused.js';
import { commandLine } from './system.js';
import { withOverread } from './with-overread.js';

interface DrawOptions {
  seed?: string;
  extend?: string;
  by?: number;
  json?: boolean;
}

const examples = `
Examples:
  $ overread draw PLAN_ID --json                 # a random seed is made and shown
  $ overread draw PLAN_ID --seed "2026-Q2 board" # the same seed over the same charts gives the same draw
  $ overread draw PLAN_ID --extend DRAW_ID --by 20

Prints the draw's id; with --json also seed, frame hash and counts, strata, exclusions and the selected charts (FACILITY:ACCOUNT).
Prove it later with: overread sample verify DRAW_ID`;

export const addDrawCommand = (program: Command): void => {
  program
    .command('draw')
    .description('draw and lock the sample of a plan; freezes the coders’ codes and opens the audits')
    .argument('<plan-id>', 'the plan, as printed by plan create', recordId)
    .option('--seed <text>', 'fixes the draw; random when left out')
    .option('--extend <draw-id>', 'add charts to this draw instead; needs --by', recordId)
    .option('--by <charts>', 'how many charts to add', wholeNumber)
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action((planId: string, options: DrawOptions) => withOverread(async ({ door }) => {
      const now = new Date();
      const locked = orExit(await door.write(commandLine, options.extend === undefined ? 'draw.lock' : 'draw.extend', async (tx) => {
        const result = options.extend === undefined
          ? await lockDraw(tx, { planId, seed: options.seed ?? freshSeed(), now })
          : await extendDraw(tx, { drawId: options.extend, by: options.by ?? 0, now });
        if (!result.ok) tx.abandon();
        return result.ok ? done(result.value) : result;
      }, { long: true }));
      if (!locked.isNew) note('This plan was drawn with this seed over the same charts before: that draw is given again.');
      if (options.json !== true) {
        print(locked.drawId);
        return;
      }
      printJson(await door.read(commandLine, async (tx) => {
        const selected = await tx.rows<{ key: string }>('select unit_key as key from draw_unit where draw_id = $1 and selected order by unit_key collate "C"', [locked.drawId]);
        return { ...(await oneDraw(tx, locked.drawId)), isNew: locked.isNew, strata: await strataOf(tx, locked.drawId), excluded: await exclusionsOf(tx, locked.drawId), selected: selected.map((each) => each.key) };
      }));
    }));
};
