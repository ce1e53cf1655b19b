import { sumOf } from '../result/sum-of.js';
import { majorityOf } from './majority-of.js';

/** How often a reviewer stood apart from what most said. */
export interface Dissent {
  /** Charts that the reviewer rated and on which more than half of those who rated it, the reviewer included, said the same. */
  readonly judged: number;
  /** Of them, rated above the majority, and below it. */
  readonly above: number;
  readonly below: number;
}

/**
 * Each reviewer against the majority, in the order of the ratings. A chart without a majority (a tie, or everybody different) speaks for
 * nobody and counts nowhere.
 *
 * @param units one row a chart, one rating on an ordered scale a reviewer; null = has not reviewed it
 */
export const majorityDissent = (units: readonly (readonly (number | null)[])[]): readonly Dissent[] => {
  const reviewers = Math.max(0, ...units.map((unit) => unit.length));
  const majorities = units.map(majorityOf);
  return Array.from({ length: reviewers }, (_, reviewer) => {
    const judged = units.flatMap((unit, at) => {
      const [rating, majority] = [unit[reviewer] ?? null, majorities[at] ?? null];
      return rating === null || majority === null ? [] : [Math.sign(rating - majority)];
    });
    return { judged: judged.length, above: sumOf(judged, (sign) => Number(sign > 0)), below: sumOf(judged, (sign) => Number(sign < 0)) };
  });
};
