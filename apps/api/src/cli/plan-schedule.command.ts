import { scheduleWords, windowWords, type ScheduleWindow } from '@overread/domain/sampling';
import { refuse } from '@overread/api-platform';
import { onePlan, removeSchedule, runDueSchedules, scheduleModel, scheduleOf, scheduleRuns, setSchedule, type PlanSchedule } from '@overread/api-sampling';
import { Option, type Command } from 'commander';
import { CliExit, exitCode } from './exit-codes.js';
import { hourOfDay, recordId, weekday, wholeNumber } from './option-values.js';
import { print, printJson, printTable } from './output.js';
import { orExit } from './refused.js';
import { commandLine } from './system.js';
import { withOverread } from './with-overread.js';

interface ScheduleOptions {
  monthly?: number;
  weekly?: number;
  hour?: number;
  zone?: string;
  window?: ScheduleWindow;
  pause?: boolean;
  resume?: boolean;
  remove?: boolean;
  json?: boolean;
}

const examples = `
Examples:
  $ overread plan schedule PLAN_ID --monthly 1 --window last_month      # on the 1st at 06:00, charts of the month before
  $ overread plan schedule PLAN_ID --weekly monday --hour 5 --zone America/Chicago --window last_week
  $ overread plan schedule PLAN_ID                                      # the schedule, its next run and its last ones
  $ overread plan schedule PLAN_ID --pause                              # --resume, --remove

The server makes due runs by itself; without one, let cron call: overread plan run-due`;

export const addScheduleCommands = (plan: Command): void => {
  plan
    .command('schedule')
    .description('draw a plan by itself, every month or week; charts already audited are left out as the plan says')
    .argument('<plan-id>', 'the plan, as printed by plan create', recordId)
    .option('--monthly <day>', 'each month on this day, 1 to 28', wholeNumber)
    .option('--weekly <weekday>', 'each week on this day: monday … sunday', weekday)
    .option('--hour <hour>', 'hour on the clock, 0 to 23; 6 when left out', hourOfDay)
    .option('--zone <zone>', 'IANA zone; that of the plan’s first facility when left out')
    .addOption(new Option('--window <days>', 'the days each run draws from, in place of the plan’s').choices(['last_month', 'last_week', 'last_28_days']))
    .option('--pause', 'draw nothing until resumed')
    .option('--resume', 'go on after a pause; what came due meanwhile is not made up for')
    .option('--remove', 'take the schedule away; draws and the record of runs stay')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(schedule);

  plan
    .command('run-due')
    .description('make the scheduled draws that are due now, once, and say what was done')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample, for cron:\n  0 * * * * overread plan run-due\n\nSafe beside a running server and beside itself: each due day is drawn once. Exit code 1 when a run failed.')
    .action((options: { json?: boolean }) => withOverread(async ({ door }) => {
      const made = (await runDueSchedules(door, new Date())).filter((run) => run.state !== 'taken');
      if (options.json === true) printJson(made);
      else if (made.length === 0) print('Nothing is due.');
      else printTable(['plan', 'due', 'from', 'to', 'outcome', 'draw'], made.map((run) => [run.planName, run.dueOn, run.from, run.to, run.words === null ? run.state : `${run.state}: ${run.words}`, run.drawId ?? '']));
      if (made.some((run) => run.state === 'failed' || run.state === 'waiting')) throw new CliExit(exitCode.failed, 'A run failed; its words say why. It is tried again, five times in all.');
    }));
};

const schedule = (planId: string, options: ScheduleOptions): Promise<void> =>
  withOverread(async ({ door }) => {
    const now = new Date();
    if (options.remove === true) orExit(await door.attempt(commandLine, 'plan.schedule', async (tx) => removeSchedule(tx, { planId, version: (await scheduleOf(tx, planId))?.version ?? 0 }, now)));
    else if (Object.keys(options).some((name) => name !== 'json')) {
      orExit(await door.attempt(commandLine, 'plan.schedule', async (tx) => {
        const before = await scheduleOf(tx, planId);
        const rhythm = options.monthly === undefined ? (options.weekly === undefined ? before?.rhythm : 'weekly') : 'monthly';
        const drawsFrom = options.window ?? before?.drawsFrom;
        if (options.monthly !== undefined && options.weekly !== undefined) return refuse('INVALID', 'A schedule is monthly or weekly: one of the two.', { field: '--monthly' });
        if (rhythm === undefined) return refuse('INVALID', 'Say when: --monthly DAY or --weekly WEEKDAY.', { field: '--monthly' });
        if (drawsFrom === undefined) return refuse('INVALID', 'Say which days each run draws from.', { field: '--window', remedy: 'Give last_month, last_week or last_28_days.' });
        const draft = { rhythm, day: options.monthly ?? options.weekly ?? before?.day ?? 1, hour: options.hour ?? before?.hour ?? 6, zone: options.zone ?? before?.zone ?? null, drawsFrom, active: options.pause === true ? false : options.resume === true || (before?.active ?? true) };
        return setSchedule(tx, { planId, version: before?.version ?? 0 }, draft, now);
      }));
    }
    const found = await door.read(commandLine, async (tx) => ({ plan: await onePlan(tx, planId), row: await scheduleOf(tx, planId), runs: await scheduleRuns(tx, planId, 10) }));
    if (found.plan === null) throw new CliExit(exitCode.usage, 'No such plan.');
    const model = found.row === null ? null : scheduleModel(found.row, now);
    if (options.json === true) printJson({ planId, schedule: model, runs: found.runs });
    else say(model, found.runs);
  });

const say = (model: PlanSchedule | null, runs: Awaited<ReturnType<typeof scheduleRuns>>): void => {
  print(model === null ? 'No schedule.' : `${scheduleWords(model)}, from ${windowWords[model.drawsFrom]}${model.active ? '' : ': paused'}`);
  if (model?.next) print(`Next: ${model.next.dueOn} (${model.next.dueAt.toISOString()}), charts of ${model.next.from} to ${model.next.to}`);
  if (runs.length > 0) printTable(['due', 'from', 'to', 'outcome', 'draw'], runs.map((run) => [run.dueOn, run.from, run.to, run.words === null ? run.state : `${run.state}: ${run.words}`, run.drawId ?? '']));
};
