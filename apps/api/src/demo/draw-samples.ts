import { changePlan, createPlan, lockDraw } from '@overread/api-sampling';
import { done, type Result } from '@overread/api-platform';
import { drawnAt } from '@overread/seed';
import { must, personOf, type DemoPeople, type DemoSite } from './demo-site.js';
import { demoPlans, type DemoPlan } from './plans.js';

export interface DrawnSample {
  readonly drawId: string;
  readonly drawnOn: string;
  readonly isWorkedOn: boolean;
}

const drawOne = async ({ door, options, calendar }: DemoSite, people: DemoPeople, plan: DemoPlan): Promise<DrawnSample[]> => {
  const manager = personOf(people, 'S02');
  const samples: DrawnSample[] = [];
  let at = null as { readonly id: string; readonly version: number } | null;
  for (const { from, to, drawnOn } of plan.draws) {
    if (drawnAt(drawnOn) > calendar.now) continue;
    const draft = plan.draft({ from, to });
    const before = at;
    const drawn = must(await door.attempt(manager, 'draw.lock', async (tx): Promise<Result<{ id: string; drawId: string }>> => {
      const saved = before === null ? await createPlan(tx, draft, drawnOn) : await changePlan(tx, before, draft, drawnOn);
      if (!saved.ok) return saved;
      const locked = await lockDraw(tx, { planId: saved.value.id, seed: `${options.seed} ${drawnOn}`, now: drawnAt(drawnOn) });
      return locked.ok ? done({ id: saved.value.id, drawId: locked.value.drawId }) : locked;
    }, { long: true }));
    at = { id: drawn.id, version: (before?.version ?? 0) + 1 };
    samples.push({ drawId: drawn.drawId, drawnOn, isWorkedOn: plan.isWorkedOn });
  }
  return samples;
};

/** Makes the plans and draws each of its samples on its day. The weekly plan moves on by a change of its days. */
export const drawSamples = async (site: DemoSite, people: DemoPeople): Promise<DrawnSample[]> => {
  const samples: DrawnSample[] = [];
  for (const plan of demoPlans(site, people)) samples.push(...(await drawOne(site, people, plan)));
  return samples;
};
