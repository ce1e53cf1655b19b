import type { CodedChart, DiagnosisLine, Poa, ProcedureLine, ServiceLine } from '@overread/domain/charts';
import type { SeedChart } from '../charts.js';
import { rightWork, type CoderWork } from '../coder-work.js';
import { addDays, dayOf } from '../local-time.js';

/** Codes of the generator as a chart of the domain; procedures get their civil day. */
export const codedChart = (chart: SeedChart, work: CoderWork): CodedChart => ({
  diagnoses: work.diagnoses.map(({ code, poa }): DiagnosisLine => ({ code, poa: poa as Poa | null })),
  procedures: work.procedures.map(({ code, day }): ProcedureLine => ({ code, date: addDays(dayOf(chart.admit), day), surgeon: null })),
  services: work.services.map(({ code, modifiers, units }): ServiceLine => ({ code, modifiers, units })),
  fields: { disposition: work.disposition, admitSource: null, drg: work.drg, drgWeight: work.drgWeight, emLevel: work.emLevel },
});

/** What the record carries, as a flawless auditor would write it down. */
export const trueChart = (chart: SeedChart): CodedChart => codedChart(chart, rightWork(chart.truth));
