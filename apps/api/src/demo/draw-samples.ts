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

/** A plan as its last draw left it. */
interface SavedPlan {
  readonly id: string;
  readonly version: number;
}

interface Step {
  readonly plan: DemoPlan;
  readonly days: DemoPlan['draws'][number];
}

/** The field that a draw names when its plan finds no chart: in a small department that happens, and the plan is left out. */
const nothingToDraw = 'planId';

const drawOne = async ({ door, options }: DemoSite, people: DemoPeople, { plan, days: { from, to, drawnOn } }: Step, saved: SavedPlan | null): Promise<{ readonly id: string; readonly drawId: string } | null> => {
  const draft = plan.draft({ from, to });
  const drawn = await door.attempt(personOf(people, 'S02'), 'draw.lock', async (tx): Promise<Result<{ id: string; drawId: string }>> => {
    const written = saved === null ? await createPlan(tx, draft, drawnOn) : await changePlan(tx, saved, draft, drawnOn);
    if (!written.ok) return written;
    const locked = await lockDraw(tx, { planId: written.value.id, seed: `${options.seed} ${drawnOn}`, now: drawnAt(drawnOn) });
    return locked.ok ? done({ id: written.value.id, drawId: locked.value.drawId }) : locked;
  }, { long: true });
  return !drawn.ok && drawn.refusal.field === nothingToDraw ? null : must(drawn);
};

/** Makes the plans and draws their samples, day by day as they would have been. The weekly plan moves on by a change of its days. */
export const drawSamples = async (site: DemoSite, people: DemoPeople): Promise<DrawnSample[]> => {
  const steps = demoPlans(site, people).flatMap((plan) => plan.draws.map((days): Step => ({ plan, days })));
  const past = steps.filter(({ days }) => drawnAt(days.drawnOn) <= site.calendar.now).sort((a, b) => (a.days.drawnOn < b.days.drawnOn ? -1 : a.days.drawnOn > b.days.drawnOn ? 1 : 0));
  const saved = new Map<DemoPlan, SavedPlan>();
  const samples: DrawnSample[] = [];
  for (const step of past) {
    const before = saved.get(step.plan) ?? null;
    const drawn = await drawOne(site, people, step, before);
    if (drawn === null) continue;
    saved.set(step.plan, { id: drawn.id, version: (before?.version ?? 0) + 1 });
    samples.push({ drawId: drawn.drawId, drawnOn: step.days.drawnOn, isWorkedOn: step.plan.isWorkedOn });
  }
  return samples;
};
