import { claimAudit, patchAudit } from '@overread/api-audits';
import { auditPatches } from '@overread/seed';
import { chartKey, type ChartsByKey } from './audit-samples.js';
import { demoBuilder, must, personOf, type DemoPeople, type DemoSite } from './demo-site.js';
import type { DrawnSample } from './draw-samples.js';
import { waitingAudits } from './open-audits.query.js';

/** Every so many audits of the newest draw one is begun and left. */
const every = 9;

/** A few audits of the newest draws are in review: claimed the evening before, some lines judged, and left as a draft. */
export const leaveDrafts = async ({ door, options, calendar, auditors }: DemoSite, people: DemoPeople, samples: readonly DrawnSample[], charts: ChartsByKey): Promise<number> => {
  const waiting = (await Promise.all(samples.filter((each) => !each.isWorkedOn).map((sample) => door.read(demoBuilder, (tx) => waitingAudits(tx, sample.drawId))))).flat();
  const now = new Date(calendar.now.getTime() - 1);
  const begun = waiting.filter((_, at) => at % every === 0);
  for (const audit of begun) {
    const [chart, auditor] = [charts.get(chartKey(audit.facilityCode, audit.accountNumber)), auditors.get(audit.auditorCode)];
    if (chart === undefined || auditor === undefined) continue;
    const patches = auditPatches(options.seed, chart, audit.frozen, auditor).filter((patch) => patch.op === 'revise' || patch.op === 'remove' || patch.op === 'add');
    const person = personOf(people, audit.auditorCode);
    must(await door.attempt(person, 'audit.claim', (tx) => claimAudit(tx, audit.id, now)));
    must(await door.attempt(person, 'audit.patch', async (tx) => {
      const held = await tx.row<{ version: number }>('select version from audit where id = $1', [audit.id]);
      return patchAudit(tx, { id: audit.id, version: held?.version ?? 0, patches: [...patches, { op: 'agree', lines: ['d1', 'd2'] }], now });
    }));
  }
  return begun.length;
};
