import { refuse, type Result } from '../result/refusal.js';
import type { AgreementTable } from './agreement-table.js';
import { kappa, type Kappa } from './kappa.js';

/** Weighted κ for ordered categories: agreement weight 1 − |k − l|/(q − 1), or 1 − (k − l)²/(q − 1)². Cohen J (1968) Psychological Bulletin 70:213. */
export const weightedKappa = ({ table, conf, weights }: { readonly table: AgreementTable; readonly conf: number; readonly weights: 'linear' | 'quadratic' }): Result<Kappa> => {
  const power = { linear: 1, quadratic: 2 }[weights] as number | undefined;
  if (power === undefined) return refuse('INVALID_INPUT');
  const span = Math.max(1, table.length - 1);
  return kappa(table, conf, (k, l) => 1 - (Math.abs(k - l) / span) ** power);
};
