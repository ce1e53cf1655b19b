import { calendarOf, monthOf } from './calendar.js';
import type { DepartmentOptions, SeedChart } from './charts.js';
import { codersOf } from './department.js';
import { addDays, dayOf, isWorkday, report, reportDay, type LocalMinutes } from './local-time.js';
import { randomOf } from './random.js';
import { truths } from './truths.js';

const lists = { dx: 25, px: 6, services: 6 };
const times = (count: number, columns: (at: number) => readonly string[]): string[] => Array.from({ length: count }, (_, at) => columns(at + 1)).flat();

const chartHeader = [
  'Account Number', 'MRN', 'Facility', 'Work Type', 'Service Line', 'Payer', 'Admit Date', 'Discharge Date', 'Disch Disp', 'Total Charges', 'MS-DRG', 'DRG Weight', 'ED Level', 'Coder ID',
  'Available', 'Assigned', 'First Coded', 'Final Coded', 'Final Billed', 'Coding Minutes',
  ...times(lists.dx, (at) => [`DX${at}`, `POA${at}`]),
  ...times(lists.px, (at) => [`PX${at}`, `PX Date ${at}`]),
  ...times(lists.services, (at) => [`CPT${at}`, `MOD${at}`, `UNITS${at}`]),
];

const written = (at: LocalMinutes | null): string => (at === null ? '' : report(at));

const codeCells = ({ work, admit }: SeedChart): string[] => [
  ...times(lists.dx, (at) => [work?.diagnoses[at - 1]?.code ?? '', work?.diagnoses[at - 1]?.poa ?? '']),
  ...times(lists.px, (at) => {
    const procedure = work?.procedures[at - 1];
    return procedure === undefined ? ['', ''] : [procedure.code, reportDay(addDays(dayOf(admit), procedure.day))];
  }),
  ...times(lists.services, (at) => {
    const line = work?.services[at - 1];
    return line === undefined ? ['', '', ''] : [line.code, line.modifiers.join(' '), String(line.units)];
  }),
];

const chartRow = (chart: SeedChart): string[] => [
  chart.account, chart.mrn, chart.facility, chart.workType, chart.truth.serviceLine, chart.truth.payer, report(chart.admit), report(chart.discharge), chart.work?.disposition ?? '', chart.truth.charges, chart.work?.drg ?? '', chart.work?.drgWeight ?? '', chart.work?.emLevel ?? '',
  chart.assigned === null ? '' : chart.coder.code, written(chart.available), written(chart.assigned), written(chart.firstCoded), written(chart.finalCoded), written(chart.billed), chart.finalCoded === null ? '' : String(chart.minutes),
  ...codeCells(chart),
];

const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;

/** The charts as a wide CSV, line by line; no cell of the demo needs quotes. */
export function* chartExtract(charts: Iterable<SeedChart>): Generator<string> {
  yield line(chartHeader);
  for (const chart of charts) yield line(chartRow(chart));
}

/** Physician queries of those charts. */
export function* queryExtract(charts: Iterable<SeedChart>): Generator<string> {
  yield line(['Account Number', 'Facility', 'Coder ID', 'Opened', 'Answered', 'Outcome']);
  for (const { account, facility, coder, query } of charts) {
    if (query !== null) yield line([account, facility, coder.code, report(query.opened), written(query.answered), query.outcome ?? '']);
  }
}

const workedMinutes = (charts: Iterable<SeedChart>): Map<string, number> => {
  const worked = new Map<string, number>();
  for (const { coder, finalCoded, minutes } of charts) {
    if (finalCoded === null) continue;
    const key = `${coder.code} ${dayOf(finalCoded)}`;
    worked.set(key, (worked.get(key) ?? 0) + minutes);
  }
  return worked;
};

/** Logged minutes: the day's coding and the meetings, education and downtime around it. */
export function* timeExtract(options: DepartmentOptions, charts: Iterable<SeedChart>): Generator<string> {
  yield line(['Coder ID', 'Date', 'Activity', 'Minutes']);
  const calendar = calendarOf(options.today);
  const worked = workedMinutes(charts);
  const random = randomOf(`${options.seed}/time`);
  const coders = codersOf(options.seed, calendar);
  for (let day = calendar.firstDay; day <= calendar.lastDay; day = addDays(day, 1)) {
    if (!isWorkday(day)) continue;
    for (const coder of coders) {
      const minutes = worked.get(`${coder.code} ${day}`);
      if (minutes === undefined) continue;
      const learns = coder.team === truths.taughtTeam && monthOf(calendar, day) === truths.taughtFromMonth;
      yield line([coder.code, reportDay(day), 'Coding', String(Math.round(minutes * (1.14 + 0.1 * random.next())))]);
      if (random.chance(0.15)) yield line([coder.code, reportDay(day), 'Meeting', '10']);
      if (random.chance(learns ? 0.5 : 0.02)) yield line([coder.code, reportDay(day), 'Education', '15']);
      if (random.chance(0.02)) yield line([coder.code, reportDay(day), 'Downtime', String(10 + random.below(20))]);
    }
  }
}
