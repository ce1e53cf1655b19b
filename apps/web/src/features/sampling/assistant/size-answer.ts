import { formatCount } from '@overread/ui';
import type { Inputs } from '@overread/schema';

/** One sentence of an answer. */
export interface AnswerLine {
  readonly text: string;
  /** Charts that the plan can take over; null = there is nothing to take. */
  readonly n: number | null;
}

/** An answer in both directions. */
export interface SizeAnswer {
  /** What is wanted → charts. */
  readonly wants: readonly AnswerLine[];
  /** The plan's charts → what they buy. */
  readonly buys: readonly AnswerLine[];
  /** What to keep in mind, or why there is no answer. */
  readonly notes: readonly string[];
}

/** A stratum as the preview counts it. */
export interface CountedStratum {
  readonly label: string;
  readonly population: number;
  readonly selected: number;
  /** Standard deviation that a Neyman allocation follows; null = none. */
  readonly deviation: number | null;
}

/** What of the plan decides the answer. */
export interface PlanInView {
  readonly method: Inputs.PlanMethod;
  readonly allocation: Inputs.Allocation;
  readonly minimumPerStratum: number;
  /** Charts that would be drawn now, and those that could be; null while they are not counted. */
  readonly n: number | null;
  readonly frame: number | null;
  /** Empty while they are not counted. */
  readonly strata: readonly CountedStratum[];
}

export const charts = (n: number): string => `${formatCount(n)} ${n === 1 ? 'chart' : 'charts'}`;

/** "± 7.8 points", from a half-width in points. */
export const plusMinus = (points: number): string => `±\u00a0${formatCount(points, 1)} points`;

export const percentWord = (percent: number): string => `${formatCount(percent, 2)}\u00a0%`;

export const line = (text: string, n: number | null = null): AnswerLine => ({ text, n });

export const missing = (what: string): SizeAnswer => ({ wants: [], buys: [], notes: [what] });

/** Said of methods whose chances are not equal: these formulas are not theirs. */
export const unequalNote = (method: Inputs.PlanMethod): string[] =>
  (method === 'PROPORTIONAL_TO_SIZE' || method === 'RISK_WEIGHTED' ? ['These sizes are for equal chances. With unequal ones as many charts tell less of a rate; the draw tells its effective n.'] : []);
