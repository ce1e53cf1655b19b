import { submitWorksheets, type FinishedWorksheet } from '@overread/api-audits';
import { auditPatches, hasHappened, isLeftLying, reviewTime, type SeedChart } from '@overread/seed';
import { demoBuilder, must, personOf, type DemoPeople, type DemoSite } from './demo-site.js';
import type { DrawnSample } from './draw-samples.js';
import { instantOf } from './facility-clock.js';
import { inParallel } from './in-parallel.js';
import { waitingAudits, type WaitingAudit } from './open-audits.query.js';

/** Charts by facility and account. */
export type ChartsByKey = ReadonlyMap<string, SeedChart>;
export const chartKey = (facility: string, account: string): string => `${facility}:${account}`;

/** Worksheets that one transaction submits. */
const batch = 60;

const worksheetOf = ({ options, calendar, auditors }: DemoSite, charts: ChartsByKey, drawnOn: string, audit: WaitingAudit, place: number, pile: number): FinishedWorksheet | null => {
  const chart = charts.get(chartKey(audit.facilityCode, audit.accountNumber));
  const auditor = auditors.get(audit.auditorCode);
  const key = `${audit.facilityCode}/${audit.accountNumber}/${audit.kind}/${drawnOn}`;
  const time = reviewTime(options.seed, key, drawnOn, place, pile);
  if (chart === undefined || auditor === undefined || !hasHappened(calendar, time.submitted) || isLeftLying(options.seed, calendar, key, drawnOn)) return null;
  return { auditId: audit.id, patches: auditPatches(options.seed, chart, audit.frozen, auditor), startedAt: instantOf(audit.zone, time.started), submittedAt: instantOf(audit.zone, time.submitted) };
};

const pilesOf = (audits: readonly WaitingAudit[]): Map<string, WaitingAudit[]> => {
  const piles = new Map<string, WaitingAudit[]>();
  for (const audit of audits) piles.set(audit.auditorCode, [...(piles.get(audit.auditorCode) ?? []), audit]);
  return piles;
};

/** What each auditor has done by the time the demo is built, over all draws, in order. */
const finishedWork = async (site: DemoSite, samples: readonly DrawnSample[], charts: ChartsByKey): Promise<Map<string, FinishedWorksheet[]>> => {
  const work = new Map<string, FinishedWorksheet[]>();
  for (const sample of samples.filter((each) => each.isWorkedOn)) {
    const audits = await site.door.read(demoBuilder, (tx) => waitingAudits(tx, sample.drawId));
    for (const [code, pile] of pilesOf(audits)) {
      const done = pile.flatMap((audit, place) => worksheetOf(site, charts, sample.drawnOn, audit, place, pile.length) ?? []);
      work.set(code, [...(work.get(code) ?? []), ...done]);
    }
  }
  return work;
};

/** Lets every auditor audit what was drawn, as far as it has happened; returns how many audits were submitted. */
export const auditSamples = async (site: DemoSite, people: DemoPeople, samples: readonly DrawnSample[], charts: ChartsByKey): Promise<number> => {
  const work = await finishedWork(site, samples, charts);
  const batches = [...work].flatMap(([code, worksheets]) => Array.from({ length: Math.ceil(worksheets.length / batch) }, (_, at) => ({ code, worksheets: worksheets.slice(at * batch, (at + 1) * batch) })));
  const submitted = await inParallel(batches, async ({ code, worksheets }) => must(await site.door.attempt(personOf(people, code), 'audit.submit', (tx) => submitWorksheets(tx, worksheets), { long: true })).submitted);
  return submitted.reduce((sum, each) => sum + each, 0);
};
