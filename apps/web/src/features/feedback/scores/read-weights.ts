import { defaultScoring, type Weights } from '@overread/domain/scoring';

/** The weights of a scoring version from its JSON; the defaults stand in for what is not a number. */
export function readWeights(json: unknown): Weights {
  const given = typeof json === 'object' && json !== null ? json as Record<string, unknown> : {};
  const read = (name: keyof Weights): number => (typeof given[name] === 'number' ? given[name] : defaultScoring.weights[name]);
  return { paymentAffecting: read('paymentAffecting'), other: read('other') };
}
