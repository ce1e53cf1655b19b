import type { Result } from '../result/refusal.js';
import type { AgreementTable } from './agreement-table.js';
import { kappa, type Kappa } from './kappa.js';

/** Cohen's κ of two reviewers: misleads when errors are rare (94 % agreement can have κ = −0.02), so it stands beside percent agreement and AC1. Cohen J (1960). */
export const cohenKappa = ({ table, conf }: { readonly table: AgreementTable; readonly conf: number }): Result<Kappa> => kappa(table, conf, (k, l) => (k === l ? 1 : 0));
