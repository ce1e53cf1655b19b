import type { PlanDraft } from '../builder/plan-draft.js';
import { sizeOf } from '../plans/method-traits.js';

type Sized = Pick<PlanDraft, 'method' | 'size' | 'discoveryN'>;

/** What changes when a plan takes over a number of charts: its size, a quota for each coder, the first part of a discovery plan. Null where the method takes every chart. */
export function takeSize({ method, size }: Sized, n: number): Partial<PlanDraft> | null {
  if (sizeOf[method] === 'none') return null;
  if (method === 'DISCOVERY') return { discoveryN: n, size: { ...size, by: 'count', count: Math.max(n, size.count ?? n) } };
  return { size: { ...size, by: 'count', count: n } };
}

/** What the number becomes, as the button says it. */
export const takeWord = (method: PlanDraft['method'], n: number): string => (method === 'QUOTA' ? `Take ${n} per coder` : method === 'DISCOVERY' ? `Take ${n} as the first part` : `Take ${n}`);
