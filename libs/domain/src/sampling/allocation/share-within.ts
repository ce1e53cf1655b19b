import { sumOf } from '../../statistics/result/sum-of.js';

export interface Part {
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/** A weight below this share of the heaviest is none. */
const NOTHING = 1e-200;

const clamp = (value: number, { least, most }: Part): number => Math.min(most, Math.max(least, value));

/**
 * λ·weight clamped to [least, most] for the λ at which the parts add up to `total`, which lies between Σleast and Σmost. Parts
 * without weight get their least; what the others cannot take is shared over them by `most`.
 */
export const shareWithin = (given: readonly Part[], total: number): readonly number[] => {
  const heaviest = Math.max(0, ...given.map(({ weight }) => weight));
  const parts = given.map((part) => ({ ...part, weight: part.weight > NOTHING * heaviest ? part.weight / heaviest : 0 }));
  const weighted = parts.filter(({ weight }) => weight > 0);
  const idle = parts.filter(({ weight }) => weight <= 0);
  const forWeighted = Math.min(total - sumOf(idle, ({ least }) => least), sumOf(weighted, ({ most }) => most));
  const lambda = lambdaFor(weighted, forWeighted);
  const rest = lambdaFor(idle.map(byPopulation), total - forWeighted);
  return parts.map((part) => (part.weight > 0 ? clamp(lambda * part.weight, part) : clamp(rest * part.most, part)));
};

const byPopulation = (part: Part): Part => ({ ...part, weight: part.most });

/** Walks the points where a part meets a bound, and solves the straight piece in which the sum passes `total`. */
const lambdaFor = (parts: readonly Part[], total: number): number => {
  const live = parts.filter(({ weight }) => weight > 0);
  const sumAt = (lambda: number): number => sumOf(live, (part) => clamp(lambda * part.weight, part));
  const bends = [0, ...live.flatMap(({ weight, least, most }) => [least / weight, most / weight])].sort((a, b) => a - b);
  const right = bends.find((bend) => sumAt(bend) >= total - 1e-9) ?? bends[bends.length - 1] ?? 0;
  const left = bends.filter((bend) => bend < right).at(-1) ?? 0;
  const middle = (left + right) / 2;
  const free = live.filter(({ weight, least, most }) => middle * weight > least && middle * weight < most);
  const slope = sumOf(free, ({ weight }) => weight);
  if (slope <= 0) return right;
  const fixed = sumOf(live, (part) => (free.includes(part) ? 0 : clamp(middle * part.weight, part)));
  return (total - fixed) / slope;
};
