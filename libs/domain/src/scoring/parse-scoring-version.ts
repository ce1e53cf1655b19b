import { scoringMethods, type ScoringMethodCode, type ScoringMethodVersion, type Thresholds } from './scoring-version.js';
import type { Weights } from './weighted.js';

export type ParsedScoringVersion =
  | { readonly ok: true; readonly version: ScoringMethodVersion }
  | { readonly ok: false; readonly field: string; readonly message: string; readonly remedy: string };

class Unusable extends Error {
  constructor(
    readonly field: string,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

const heaviest = 100;
const weightNames = ['paymentAffecting', 'other'] as const satisfies readonly (keyof Weights)[];
const thresholdNames = ['coding', 'drg', 'newCoder3Months', 'newCoder6Months'] as const satisfies readonly (keyof Thresholds)[];

/** The numbers of a structured value, each of the names and nothing else. */
const numbers = <Name extends string>(value: unknown, field: string, names: readonly Name[]): Record<Name, number> => {
  const remedy = `Give ${field} as ${names.join(', ')}.`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unusable(field, `The ${field} are an object of numbers.`, remedy);
  const unknown = Object.keys(value).find((each) => !names.some((name) => name === each));
  if (unknown !== undefined) throw new Unusable(`${field}.${unknown}`, `There is no “${unknown}” among the ${field}.`, remedy);
  const entries = names.map((name) => {
    const number = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof number !== 'number' || !Number.isFinite(number)) throw new Unusable(`${field}.${name}`, `“${name}” of the ${field} must be a number.`, remedy);
    return [name, number] as const;
  });
  return Object.fromEntries(entries) as Record<Name, number>;
};

const headlineOf = (code: string): ScoringMethodCode => {
  const known = scoringMethods.find((each) => each === code);
  if (known === undefined) throw new Unusable('headline', `“${code}” is no method of scoring.`, `Choose ${scoringMethods.join(', ')}.`);
  return known;
};

const weightsOf = (value: unknown): Weights => {
  const weights = numbers(value, 'weights', weightNames);
  const wrong = weightNames.find((name) => weights[name] <= 0 || weights[name] > heaviest || Number(weights[name].toFixed(3)) !== weights[name]);
  if (wrong !== undefined) throw new Unusable(`weights.${wrong}`, `A weight is above 0, at most ${heaviest}, with up to three decimals, not ${weights[wrong]}.`, 'Give 1 to a code that counts once, 2 to one that counts double.');
  return weights;
};

const thresholdsOf = (value: unknown): Thresholds => {
  const thresholds = numbers(value, 'thresholds', thresholdNames);
  const wrong = thresholdNames.find((name) => thresholds[name] <= 0 || thresholds[name] > 1);
  if (wrong !== undefined) throw new Unusable(`thresholds.${wrong}`, `A threshold is a fraction above 0 and at most 1, not ${thresholds[wrong]}.`, 'Give 0.95 for 95 %.');
  if (thresholds.newCoder3Months > thresholds.newCoder6Months) throw new Unusable('thresholds.newCoder3Months', 'More is asked of a coder after 3 months than after 6.', 'Exchange the two, or give both the same.');
  if (thresholds.newCoder6Months > thresholds.coding) throw new Unusable('thresholds.newCoder6Months', 'More is asked of a new coder than of everyone else.', 'Lower it to the coding threshold at most.');
  return thresholds;
};

/**
 * A scoring version as somebody wrote it, checked: the headline is a method we compute, weights are above 0, thresholds are fractions
 * and rise with a coder's months. The first thing wrong is named with its field and its remedy.
 */
export const parseScoringVersion = (input: { readonly headline: string; readonly weights: unknown; readonly thresholds: unknown }): ParsedScoringVersion => {
  try {
    return { ok: true, version: { headline: headlineOf(input.headline), weights: weightsOf(input.weights), thresholds: thresholdsOf(input.thresholds) } };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, field: error.field, message: error.message, remedy: error.remedy };
    throw error;
  }
};
