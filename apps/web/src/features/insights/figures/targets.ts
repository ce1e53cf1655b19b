import { type ClockId, inForce, metricOf, type MetricId } from '@overread/domain/metrics';
import type { InsightsTargetsQuery } from '@overread/schema';

export type Targets = InsightsTargetsQuery;

const accuracies: readonly MetricId[] = ['code-over-code', 'net-of-over-coding', 'union', 'weighted', 'dx-accuracy', 'pcs-accuracy', 'services-accuracy'];

const asShare = (value: unknown): number | null => (typeof value === 'number' && value > 0 && value <= 1 ? value : null);

/** The scoring version in force on a day: the latest of any method that took effect by then; null before the first. */
export const versionInForce = (targets: Targets, day: string) => inForce(targets.scoringMethods.flatMap((method) => method.versions), day);

/** The headline accuracy: the one that the filter asks for, else that of the scoring version in force, else code-over-code. */
export const headlineOf = (asked: string | null, targets: Targets | null, day: string): MetricId => {
  const known = (id: string | undefined): MetricId | undefined => accuracies.find((accuracy) => accuracy === id);
  return known(asked ?? undefined) ?? known((targets && versionInForce(targets, day)?.headline) ?? undefined) ?? 'code-over-code';
};

/** The threshold that an accuracy is held to on a day, as a fraction; null when it has none. */
export const thresholdOf = (metric: MetricId, targets: Targets | null, day: string): number | null => {
  const version = targets === null ? null : versionInForce(targets, day);
  if (version === null || typeof version.thresholds !== 'object' || version.thresholds === null) return null;
  const thresholds = version.thresholds as Readonly<Record<string, unknown>>;
  if (metric === 'drg-accuracy') return asShare(thresholds['drg']);
  return metricOf(metric).group === 'accuracy' && accuracies.includes(metric) ? asShare(thresholds['coding']) : null;
};

export interface ClockTarget {
  /** Hours; null when none is in force, or when work types have different ones and more than one is shown. */
  readonly hours: number | null;
  /** Work types with targets of their own apply: each lap is held to its own. */
  readonly differs: boolean;
}

/** The target of a clock on a day for what the filter shows. A work type's own goes before the general one. */
export const clockTarget = (targets: Targets | null, clock: ClockId, workTypes: readonly string[], day: string): ClockTarget => {
  const ofClock = (targets?.turnaroundTargets ?? []).filter((target) => target.clock === clock && target.effectiveFrom <= day);
  const of = (workType: string | null): number | null => {
    const target = inForce(ofClock.filter(({ workTypeCode }) => workTypeCode === workType), day);
    return target === null ? null : Number(target.targetHours);
  };
  const general = of(null);
  const shown = workTypes.length > 0 ? workTypes : [...new Set(ofClock.flatMap(({ workTypeCode }) => (workTypeCode === null ? [] : [workTypeCode])))];
  const own = shown.map((workType) => of(workType) ?? general);
  const all = workTypes.length > 0 ? own : [general, ...own];
  const different = new Set(all.filter((hours) => hours !== null));
  return different.size > 1 ? { hours: null, differs: true } : { hours: [...different][0] ?? null, differs: false };
};
