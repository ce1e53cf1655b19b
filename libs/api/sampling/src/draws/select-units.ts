import { pickProportional, pickSystematic } from '@overread/domain/sampling';
import { isRefusal } from '@overread/domain/statistics';
import type { PlanMethodCode } from '../plans/plan-data.js';

/** What a draw by steps stands on; stored with it. */
export interface SelectionFacts {
  /** Places of the frame, or units of size, between two hits; null where all charts were certain. */
  readonly interval: number | null;
  readonly start: number | null;
  /** Charts taken for certain and the smallest size of them; null where chances follow no size, or no chart is certain. */
  readonly certain: number | null;
  readonly certainFrom: number | null;
  /** Charts drawn with equal chances that would tell as much; null where chances are equal. */
  readonly nEffective: number | null;
}

export interface Selection {
  /** Places taken in the order of the method, 1-based; null = the smallest tickets of each stratum. */
  readonly places: readonly number[] | null;
  readonly facts: SelectionFacts | null;
}

export interface SelectionInput {
  readonly method: PlanMethodCode;
  readonly seed: string;
  /** Charts of the frame, and charts to take. */
  readonly frame: number;
  readonly n: number;
  /** Sizes in ticket order; asked for only where chances follow them. */
  readonly sizes: () => Promise<readonly number[]>;
}

/** Methods whose chances follow a size. */
export const isSized = (method: PlanMethodCode): boolean => method === 'proportional_to_size' || method === 'risk_weighted';

/** Which places a method takes. The arithmetic is the domain's; the order of the frame is the database's. */
export const selectUnits = async ({ method, seed, frame, n, sizes }: SelectionInput): Promise<Selection> => {
  if (method === 'systematic') {
    const drawn = pickSystematic({ seed, N: frame, n });
    if (isRefusal(drawn)) throw new Error(`a systematic draw of ${n} from ${frame} charts: ${drawn.error}`);
    return { places: drawn.picks, facts: { interval: drawn.interval, start: drawn.start, certain: null, certainFrom: null, nEffective: null } };
  }
  if (!isSized(method)) return { places: null, facts: null };
  const drawn = pickProportional({ seed, sizes: await sizes(), n });
  if (isRefusal(drawn)) throw new Error(`a draw of ${n} from ${frame} charts by size: ${drawn.error}`);
  const weights = drawn.picks.map((place) => 1 / (drawn.pi[place - 1] ?? 1));
  const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
  const { interval, start, certain, certainFrom } = drawn;
  return { places: drawn.picks, facts: { interval, start, certain, certainFrom, nEffective: sum(weights) ** 2 / sum(weights.map((each) => each ** 2)) } };
};
