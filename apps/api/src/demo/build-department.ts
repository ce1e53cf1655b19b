import type { Door } from '@overread/api-platform';
import { chartsOf } from '@overread/seed';
import { addPeople } from './add-people.js';
import { answerAudits, type Answered } from './answer-audits.js';
import { auditSamples, chartKey } from './audit-samples.js';
import { demoSite, type DemoOptions, type DemoPeople } from './demo-site.js';
import { drawSamples } from './draw-samples.js';
import { importExtracts } from './import-extracts.js';
import { leaveDrafts } from './leave-drafts.js';
import { noteAnnotations } from './note-annotations.js';

export interface BuiltDepartment extends Answered {
  readonly people: DemoPeople;
  readonly charts: number;
  readonly draws: number;
  readonly audits: number;
}

/** The demo department in an empty database, through the commands that real data takes. */
export const buildDepartment = async (door: Door, home: string, options: DemoOptions, say: (line: string) => void): Promise<BuiltDepartment> => {
  const site = demoSite(door, options, say);
  const charts = [...chartsOf(options)];
  const people = await addPeople(site);
  say(`${String(people.size)} people at four facilities`);
  await noteAnnotations(site);
  await importExtracts(site, home, charts);
  const byKey = new Map(charts.map((chart) => [chartKey(chart.facility, chart.account), chart]));
  const samples = await drawSamples(site, people);
  say(`${String(samples.length)} samples drawn`);
  const audits = await auditSamples(site, people, samples, byKey);
  await leaveDrafts(site, people, samples, byKey);
  say(`${String(audits)} audits submitted`);
  const answered = await answerAudits(site, people, byKey);
  say(`${String(answered.answered)} of ${String(answered.findings)} findings answered, ${String(answered.disputed)} disputed`);
  return { people, charts: charts.length, draws: samples.length, audits, ...answered };
};
