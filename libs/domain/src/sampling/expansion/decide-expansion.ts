import { hypergeometricUpper } from '../../statistics/proportions/hypergeometric-upper.js';
import { isCount } from '../../statistics/result/is-count.js';
import { isLevel } from '../../statistics/result/is-level.js';
import { isRefusal, refuse, type Result } from '../../statistics/result/refusal.js';

/** What makes a discovery sample grow to a full one. */
export type ExpansionTrigger =
  /** More charts with an error than this; 0 = any. */
  | { readonly kind: 'charts'; readonly moreThan: number }
  /** A share of charts with an error of at least this, 0 … 1. */
  | { readonly kind: 'rate'; readonly atLeast: number }
  /** Dollars wrong per dollar paid of at least this (0.05 is usual), netted or not as the audit says. */
  | { readonly kind: 'dollars'; readonly atLeast: number };

export interface DiscoveryPlan {
  /** Charts of the discovery sample. */
  readonly discovery: number;
  /** Charts of the full sample, those of the discovery sample among them. */
  readonly full: number;
  /** Charts of the frame. */
  readonly population: number;
  readonly trigger: ExpansionTrigger;
  /** One-sided level of what a clean discovery sample shows. */
  readonly conf: number;
}

export interface DiscoveryFindings {
  /** Charts of the discovery sample judged so far, and those of them with an error. */
  readonly judged: number;
  readonly withError: number;
  /** Dollars wrong and dollars paid of the judged charts; null = not measured. */
  readonly wrong?: number | null;
  readonly paid?: number | null;
}

export interface ExpansionDecision {
  /** `wait`: not all charts are judged and the trigger can still go either way. */
  readonly next: 'wait' | 'stop' | 'expand';
  /** Charts to draw more: the next tickets, so that all of the discovery sample stays. */
  readonly more: number;
  /** One-sided exact upper limit of the share of charts with an error; null before all are judged. */
  readonly upper: number | null;
}

/**
 * Discovery → full expansion. A count of charts triggers as soon as it is passed, and so does a share that the charts not yet judged
 * cannot lower; dollars wait for all charts, because those to come change what they are divided by. INVALID_INPUT for counts that no
 * sample has, or dollars that were not measured.
 */
export const decideExpansion = (plan: DiscoveryPlan, findings: DiscoveryFindings): Result<ExpansionDecision> => {
  const { discovery, full, population, conf } = plan;
  const { judged, withError } = findings;
  if (![discovery, full, population, judged, withError].every(isCount) || !isLevel(conf)) return refuse('INVALID_INPUT');
  if (discovery < 1 || discovery > full || full > population || judged > discovery || withError > judged) return refuse('INVALID_INPUT');
  const isOver = triggers(plan, findings);
  if (isOver === null) return refuse('INVALID_INPUT');
  if (judged < discovery && !isOver) return { next: 'wait', more: 0, upper: null };
  const upper = judged < discovery ? null : hypergeometricUpper({ x: withError, n: discovery, N: population, conf });
  if (upper !== null && isRefusal(upper)) return upper;
  return { next: isOver ? 'expand' : 'stop', more: isOver ? full - discovery : 0, upper: upper?.upper ?? null };
};

/** Whether the trigger is pulled for good; null when it asks for dollars that were not measured. */
const triggers = ({ trigger, discovery }: DiscoveryPlan, { judged, withError, wrong = null, paid = null }: DiscoveryFindings): boolean | null => {
  switch (trigger.kind) {
    case 'charts':
      return withError > trigger.moreThan;
    case 'rate':
      return withError >= trigger.atLeast * discovery * (1 - 1e-12);
    case 'dollars':
      if (judged < discovery) return false;
      return wrong === null || paid === null || !(paid > 0) ? null : wrong >= trigger.atLeast * paid * (1 - 1e-12);
  }
};
