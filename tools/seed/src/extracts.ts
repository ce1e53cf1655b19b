import { chartsOf, firstDay, type DepartmentOptions, type SeedChart } from './charts.js';
import { codersOf } from './department.js';
import { addDays, isWorkday, report, reportDay } from './local-time.js';
import { randomOf } from './random.js';

const lists = { dx: 25, px: 6, services: 6 };
const times = (count: number, columns: (at: number) => readonly string[]): string[] => Array.from({ length: count }, (_, at) => columns(at + 1)).flat();

const chartHeader = [
  'Account Number', 'MRN', 'Facility', 'Work Type', 'Service Line', 'Payer', 'Admit Date', 'Discharge Date', 'Disch Disp', 'Total Charges', 'MS-DRG', 'DRG Weight', 'Coder ID', 'Available', 'Assigned', 'Final Coded', 'Final Billed', 'Coding Minutes',
  ...times(lists.dx, (at) => [`DX${at}`, `POA${at}`]),
  ...times(lists.px, (at) => [`PX${at}`]),
  ...times(lists.services, (at) => [`CPT${at}`, `MOD${at}`, `UNITS${at}`]),
];

const chartRow = (chart: SeedChart): string[] => [
  chart.account, chart.mrn, chart.facility, chart.workType, chart.truth.serviceLine, chart.truth.payer, report(chart.admit), report(chart.discharge), chart.truth.disposition, chart.truth.charges, chart.work.drg ?? '', chart.work.drgWeight ?? '',
  chart.coder.code, report(chart.available), report(chart.assigned), report(chart.finalCoded), chart.billed === null ? '' : report(chart.billed), String(chart.minutes),
  ...times(lists.dx, (at) => [chart.work.diagnoses[at - 1]?.code ?? '', chart.work.diagnoses[at - 1]?.poa ?? '']),
  ...times(lists.px, (at) => [chart.work.procedures[at - 1] ?? '']),
  ...times(lists.services, (at) => {
    const line = chart.work.services[at - 1];
    return line === undefined ? ['', '', ''] : [line.code, line.modifiers.join(' '), String(line.units)];
  }),
];

const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;

/** The charts as a wide CSV, line by line; no cell of the demo needs quotes. */
export function* chartExtract(options: DepartmentOptions): Generator<string> {
  yield line(chartHeader);
  for (const chart of chartsOf(options)) yield line(chartRow(chart));
}

/** Physician queries of those charts. */
export function* queryExtract(options: DepartmentOptions): Generator<string> {
  yield line(['Account Number', 'Facility', 'Coder ID', 'Opened', 'Answered', 'Outcome']);
  for (const chart of chartsOf(options)) {
    if (chart.query === null) continue;
    yield line([chart.account, chart.facility, chart.coder.code, report(chart.query.opened), chart.query.answered === null ? '' : report(chart.query.answered), chart.query.outcome ?? '']);
  }
}

/** Logged minutes: the day's coding and the meetings, education and downtime around it. */
export function* timeExtract(options: DepartmentOptions): Generator<string> {
  yield line(['Coder ID', 'Date', 'Activity', 'Minutes']);
  const worked = new Map<string, number>();
  for (const chart of chartsOf(options)) {
    const key = `${chart.coder.code} ${new Date(chart.finalCoded * 60_000).toISOString().slice(0, 10)}`;
    worked.set(key, (worked.get(key) ?? 0) + chart.minutes);
  }
  const random = randomOf(`${options.seed}/time`);
  for (let day = firstDay(options.today); day <= options.today; day = addDays(day, 1)) {
    if (!isWorkday(day)) continue;
    for (const coder of codersOf(options.seed)) {
      const minutes = worked.get(`${coder.code} ${day}`);
      if (minutes === undefined) continue;
      yield line([coder.code, reportDay(day), 'Coding', String(Math.round(minutes * (1.12 + 0.12 * random.next())))]);
      if (random.chance(0.2)) yield line([coder.code, reportDay(day), 'Meeting', '15']);
      if (random.chance(0.06)) yield line([coder.code, reportDay(day), 'Education', '20']);
      if (random.chance(0.04)) yield line([coder.code, reportDay(day), 'Downtime', String(10 + random.below(30))]);
    }
  }
}
