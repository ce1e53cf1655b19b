import type { PlanDraft, PlanFilterData, PlanParameters, PlanSpec } from '@overread/api-sampling';
import { addDays, addWorkdays, reviewWeeks, truths } from '@overread/seed';
import { personOf, type DemoPeople, type DemoSite } from './demo-site.js';

/** A plan and the days on which it is drawn, each with the days of coded charts that it draws from. */
export interface DemoPlan {
  readonly draft: (filter: Pick<PlanFilterData, 'from' | 'to'>) => PlanDraft;
  readonly draws: readonly { readonly from: string; readonly to: string; readonly drawnOn: string }[];
  /** Whether its audits are worked on: those of the newest plan all wait. */
  readonly isWorkedOn: boolean;
}

interface Shape {
  readonly name: string;
  readonly method: PlanSpec['method'];
  readonly parameters?: PlanParameters;
  readonly filter?: Partial<PlanFilterData>;
  readonly auditors: readonly string[];
  readonly blindShare?: number;
  readonly dueDays: number;
}

const lastWorkday = (day: string): string => (addWorkdays(addDays(day, -1), 1) === day ? day : lastWorkday(addDays(day, -1)));
const nextMonday = (day: string): string => addWorkdays(addDays(day, (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7), 1);

/** Every plan of the demo, in the order they were made. */
export const demoPlans = ({ calendar, auditors }: DemoSite, people: DemoPeople): readonly DemoPlan[] => {
  const idOf = (code: string): string => personOf(people, code).personId ?? '';
  const everyAuditor = [...auditors.keys()];
  const plan = (shape: Shape, draws: DemoPlan['draws'], isWorkedOn = true): DemoPlan => ({
    draft: (days) => ({
      name: shape.name,
      spec: { filter: { basis: 'coded', ...shape.filter, ...days }, method: shape.method, parameters: shape.parameters ?? {}, exclusions: { alreadyAudited: true, minimumCodes: null }, auditorIds: shape.auditors.map(idOf), blindShare: shape.blindShare ?? 0 },
      dueDays: shape.dueDays,
      scoringVersionId: null,
      active: true,
    }),
    draws,
    isWorkedOn,
  });
  const hired = calendar.months[truths.newCoderFromMonth]?.from ?? calendar.firstDay;
  const firstWeeksEnd = addDays(hired, 27);
  const focusedEnd = addDays(calendar.today, -28);
  const yesterday = lastWorkday(calendar.lastDay);
  const month = { from: addDays(focusedEnd, -29), to: focusedEnd, drawnOn: addWorkdays(nextMonday(focusedEnd), 1) };
  return [
    plan({ name: 'Weekly review: two charts a coder', method: 'quota', parameters: { perCoder: 2 }, auditors: everyAuditor, blindShare: 0.05, dueDays: 4 }, reviewWeeks(calendar)),
    plan({ name: 'New coder: every chart of the first four weeks', method: 'all', filter: { coderIds: [idOf(truths.newCoder)] }, auditors: ['A03', 'A04'], dueDays: 10 }, [{ from: hired, to: firstWeeksEnd, drawnOn: nextMonday(firstWeeksEnd) }]),
    plan({ name: 'Sepsis with a major complication', method: 'focused', filter: { drg: '871' }, auditors: ['A02', 'A05', 'A06'], dueDays: 10 }, [{ from: addDays(focusedEnd, -59), to: focusedEnd, drawnOn: nextMonday(focusedEnd) }]),
    plan({ name: 'High dollars: inpatient stays by their charges', method: 'proportional_to_size', parameters: { n: 24, sizeBy: 'charges' }, filter: { workTypes: ['inpatient'] }, auditors: everyAuditor, dueDays: 8 }, [month]),
    plan({ name: 'Emergency visits: discovery sample', method: 'discovery', parameters: { n: 60, discoveryN: 20, expandWhen: 'rate', expandAt: 0.05, unusableShare: 0.1 }, filter: { workTypes: ['emergency'] }, auditors: ['A03', 'A05'], dueDays: 8 }, [month]),
    plan({ name: 'Calibration: the same stays for five auditors', method: 'simple', parameters: { n: 20, calibration: true }, filter: { workTypes: ['inpatient'] }, auditors: truths.calibrationAuditors, dueDays: 10 }, [{ from: addDays(focusedEnd, -34), to: addDays(focusedEnd, -14), drawnOn: nextMonday(addDays(focusedEnd, -13)) }]),
    plan({ name: 'Inpatient stays of the last two weeks', method: 'stratified', parameters: { n: 40, stratifyBy: 'facility', allocation: 'proportional' }, filter: { workTypes: ['inpatient'] }, auditors: everyAuditor, dueDays: 5 }, [{ from: addDays(yesterday, -14), to: addDays(yesterday, -1), drawnOn: yesterday }], false),
  ];
};
