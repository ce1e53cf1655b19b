import type { Inputs, PlanPartsFragment } from '@overread/schema';
import { asPercent, emptyMethod, type MethodDraft, methodDraftOf } from './method-draft.js';

/** How many charts: a number, or a percent of the frame (of each coder's charts for a quota). */
export interface DraftSize {
  readonly by: 'count' | 'percent';
  /** Null = not said yet. Both are kept, so that changing one's mind loses nothing. */
  readonly count: number | null;
  readonly percent: number | null;
}

/** A filter with nothing left out: empty lists and nulls do not restrict. */
export interface DraftFilter {
  readonly facilityIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly coderIds: readonly string[];
  readonly workTypes: readonly string[];
  readonly payers: readonly string[];
  readonly serviceLines: readonly string[];
  readonly basis: Inputs.ChartBasis;
  readonly from: string | null;
  readonly to: string | null;
  readonly code: string;
  readonly drg: string;
  /** Dollars as a numeric string. */
  readonly minCharges: string | null;
}

/** A plan while it is written; what its method does not read is kept and not sent. */
export interface PlanDraft extends MethodDraft {
  readonly name: string;
  readonly filter: DraftFilter;
  readonly size: DraftSize;
  readonly excludeAlreadyAudited: boolean;
  readonly minimumCodes: number | null;
  readonly auditorIds: readonly string[];
  /** Percent of the charts that a second auditor reviews blind. */
  readonly blindPercent: number | null;
  /** Every auditor reviews every chart blind; then no share is sent. */
  readonly calibration: boolean;
  /** Business days. */
  readonly dueDays: number | null;
  /** Null = the version in force on the day of saving. */
  readonly scoringVersionId: string | null;
}

/** A new plan: thirty charts at random of what was coded in the given days. */
export const emptyDraft = (days: { readonly from: string; readonly to: string }): PlanDraft => ({
  name: '',
  filter: { facilityIds: [], teamIds: [], coderIds: [], workTypes: [], payers: [], serviceLines: [], basis: 'CODED', from: days.from, to: days.to, code: '', drg: '', minCharges: null },
  ...emptyMethod,
  size: { by: 'count', count: 30, percent: 5 },
  excludeAlreadyAudited: true,
  minimumCodes: null,
  auditorIds: [],
  blindPercent: 0,
  calibration: false,
  dueDays: 5,
  scoringVersionId: null,
});

/** What the form shows of a stored plan. */
export function draftOf(plan: PlanPartsFragment): PlanDraft {
  const { filter } = plan;
  const quota = plan.method === 'QUOTA';
  const [count, percent] = quota ? [plan.perCoder, plan.perCoderPercent] : [plan.n, plan.percent];
  return {
    name: plan.name,
    filter: {
      facilityIds: filter.facilityIds ?? [],
      teamIds: filter.teamIds ?? [],
      coderIds: filter.coderIds ?? [],
      workTypes: filter.workTypes ?? [],
      payers: filter.payers ?? [],
      serviceLines: filter.serviceLines ?? [],
      basis: filter.basis,
      from: filter.from,
      to: filter.to,
      code: filter.code ?? '',
      drg: filter.drg ?? '',
      minCharges: filter.minCharges,
    },
    ...methodDraftOf(plan),
    size: { by: percent === null ? 'count' : 'percent', count, percent },
    excludeAlreadyAudited: plan.excludeAlreadyAudited,
    minimumCodes: plan.minimumCodes,
    auditorIds: plan.auditors.map((auditor) => auditor.id),
    blindPercent: asPercent(plan.blindShare),
    calibration: plan.calibration,
    dueDays: plan.dueDays,
    scoringVersionId: plan.scoringVersion.id,
  };
}

/** A new plan like a stored one: without its name, scored by the version in force. */
export const copyOf = (plan: PlanPartsFragment): PlanDraft => ({ ...draftOf(plan), name: `${plan.name} (copy)`, scoringVersionId: null });
