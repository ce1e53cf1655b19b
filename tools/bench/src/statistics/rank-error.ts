import { drawByHash } from '@overread/domain/sampling';
import { isRefusal, rankCoders } from '@overread/domain/statistics';
import { randomOf } from '@overread/seed';
import type { Department } from './department.js';
import { shareOfCharts } from './share-wrong.js';

/** How far a ranking of coders is from the true one. */
export interface RankError {
  readonly ranking: string;
  /** Mean distance of a coder's place from the true place. */
  readonly places: number;
  /** 1 when the coder called worst is truly among the best half, and would be coached for nothing. */
  readonly wronged: number;
}

/** Coders are audited unequally, as they are in life: a third of them (new, part-time) on 3–10 charts, the others on 15–60; by hash ticket. */
const auditedOf = (name: string, coder: string, keys: readonly string[]): readonly string[] => {
  const random = randomOf(`${name}/${coder}/audited`);
  const n = random.chance(1 / 3) ? 3 + random.below(8) : 15 + random.below(46);
  const draw = drawByHash({ seed: `${name}|${coder}`, ids: keys, n });
  return isRefusal(draw) ? [] : draw.selected;
};

/** Places by falling rate from 0, coders with the same rate sharing the mean of theirs. */
const placesOf = (rates: readonly number[]): readonly number[] => rates.map((rate) => rates.filter((other) => other > rate).length + (rates.filter((other) => other === rate).length - 1) / 2);

/** Coders of a department ranked by the raw share of charts with an error and by the shrunk one, against the truth of all charts. */
export const rankErrors = (name: string, { charts, coders }: Department): readonly RankError[] => {
  const own = coders.map((coder) => charts.filter((chart) => chart.coder === coder));
  const counts = own.map((all, at) => {
    const id = coders[at] ?? '';
    const sample = auditedOf(name, id, all.map((_, index) => String(index))).flatMap((index) => all[Number(index)] ?? []);
    return { id, n: sample.length, x: sample.filter(({ x }) => x > 0).length };
  });
  const shrunk = rankCoders({ coders: counts });
  if (isRefusal(shrunk)) return [];
  const truth = placesOf(own.map(shareOfCharts));
  return [errorOf('raw share', truth, placesOf(counts.map(({ x, n }) => x / n))), errorOf('shrunk, beta-binomial', truth, placesOf(shrunk.posteriorMeans))];
};

const errorOf = (ranking: string, truth: readonly number[], found: readonly number[]): RankError => {
  const worst = found.indexOf(Math.min(...found));
  return {
    ranking,
    places: truth.reduce((sum, place, at) => sum + Math.abs((found[at] ?? 0) - place), 0) / truth.length,
    wronged: (truth[worst] ?? 0) >= truth.length / 2 ? 1 : 0,
  };
};
