import { done } from '@overread/api-platform';
import { allPlans, createPlan, onePlan, previewPlan, type Plan, type PlanSpec } from '@overread/api-sampling';
import { Option, type Command } from 'commander';
import { resolveCodes } from './resolve-codes.query.js';
import { addMethodOptions, parametersOf, type MethodOptions } from './plan-method.options.js';
import { civilDay, decimalNumber, list, wholeNumber } from './option-values.js';
import { print, printJson, printTable } from './output.js';
import { addScheduleCommands } from './plan-schedule.command.js';
import { orExit } from './refused.js';
import { commandLine } from './system.js';
import { withOverread } from './with-overread.js';

interface PlanOptions extends MethodOptions {
  name: string;
  facility?: string[];
  coder?: string[];
  team?: string[];
  workType?: string[];
  payer?: string[];
  serviceLine?: string[];
  basis: 'coded' | 'discharged';
  from?: string;
  to?: string;
  code?: string;
  drg?: string;
  minCharges?: number;
  auditor?: string[];
  blindShare: number;
  calibration?: boolean;
  dueDays: number;
  minCodes?: number;
  includeAudited?: boolean;
  preview?: boolean;
  json?: boolean;
}

const examples = `
Examples:
  $ overread plan create --name "Every chart" --method all --json
  $ overread plan create --name "Q2 inpatient" --method stratified --n 200 --stratify-by coder --work-type inpatient --from 2026-04-01 --to 2026-06-30
  $ overread plan create --name "Ten each" --method quota --per-coder 10 --auditor A001,A002 --blind-share 0.1
  $ overread plan create --name "High dollars" --method proportional_to_size --size-by charges --n 60
  $ overread plan create --name "Discovery" --method discovery --discovery-n 50 --n 100 --expand-when rate --expand-at 0.05
  $ overread plan create --name "Calibration" --method simple --n 12 --auditor A001,A002,A003 --calibration
  $ overread draw PLAN_ID --json       # then draw it

Prints the plan's id (with --json the whole plan); --preview only shows what it would draw.`;

export const addPlanCommands = (program: Command): void => {
  const plan = program.command('plan').description('sampling plans: which charts, how many, how chosen');
  addMethodOptions(plan.command('create').description('write a sampling plan').requiredOption('--name <text>', 'its name, unique'))
    .option('--facility <codes>', 'only these facilities', list)
    .option('--coder <codes>', 'only these coders', list)
    .option('--team <names>', 'only coders of these teams', list)
    .option('--work-type <codes>', 'only these work types', list)
    .option('--payer <names>', 'only these payers', list)
    .option('--service-line <names>', 'only these service lines', list)
    .addOption(new Option('--basis <day>', 'which day --from and --to speak of').choices(['coded', 'discharged']).default('coded'))
    .option('--from <day>', 'first day, YYYY-MM-DD', civilDay)
    .option('--to <day>', 'last day, YYYY-MM-DD', civilDay)
    .option('--code <code>', 'only charts that carry this code')
    .option('--drg <drg>', 'only charts grouped to this MS-DRG')
    .option('--min-charges <dollars>', 'only charts with total charges of at least this', decimalNumber)
    .option('--auditor <codes>', 'auditors to share the charts; none = any auditor may claim', list)
    .option('--blind-share <fraction>', 'fraction reviewed blind by a second auditor', decimalNumber, 0)
    .option('--calibration', 'every auditor named reviews every chart blind; one review counts for the coder')
    .option('--due-days <days>', 'business days until audits are due', wholeNumber, 5)
    .option('--min-codes <codes>', 'leave out charts with fewer codes', wholeNumber)
    .option('--include-audited', 'charts of earlier draws may be drawn again')
    .option('--preview', 'only show what it would draw now')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(create);
  addScheduleCommands(plan);

  plan
    .command('list')
    .description('the plans there are')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => withOverread(async ({ door }) => {
      const plans = await door.read(commandLine, allPlans);
      if (options.json === true) printJson(plans);
      else printTable(['id', 'name', 'method'], plans.map((each) => [each.id, each.name, each.method]));
    }));
};

const specFrom = async (tx: Parameters<typeof resolveCodes>[0], options: PlanOptions): Promise<PlanSpec> => {
  const ids = orExit(await resolveCodes(tx, options));
  return {
    filter: {
      facilityIds: ids.facilityIds,
      coderIds: ids.coderIds,
      teamIds: ids.teamIds,
      workTypes: options.workType ?? null,
      payers: options.payer ?? null,
      serviceLines: options.serviceLine ?? null,
      basis: options.basis,
      from: options.from ?? null,
      to: options.to ?? null,
      code: options.code ?? null,
      drg: options.drg ?? null,
      minCharges: options.minCharges === undefined ? null : String(options.minCharges),
    },
    method: options.method,
    parameters: { ...parametersOf(options), calibration: options.calibration === true },
    exclusions: { alreadyAudited: options.includeAudited !== true, minimumCodes: options.minCodes ?? null },
    auditorIds: ids.auditorIds ?? [],
    blindShare: options.blindShare,
  };
};

const create = (options: PlanOptions): Promise<void> =>
  withOverread(async ({ door }) => {
    const today = new Date().toISOString().slice(0, 10);
    if (options.preview === true) {
      printJson(orExit(await door.read(commandLine, async (tx) => previewPlan(tx, await specFrom(tx, options), today))));
      return;
    }
    const result = await door.write(commandLine, 'plan.create', async (tx) => {
      const created = await createPlan(tx, { name: options.name, spec: await specFrom(tx, options), dueDays: options.dueDays, scoringVersionId: null, active: true }, today);
      if (created.ok) return done(await onePlan(tx, created.value.id));
      tx.abandon();
      return created;
    });
    const plan: Plan | null = orExit(result);
    if (options.json === true) printJson(plan);
    else print(plan?.id ?? '');
  });
