import { ceilGuarded } from '../result/ceil-guarded.js';
import { refuse, type Result } from '../result/refusal.js';
import { isPrecision, zOf, type Precision } from './precision.js';
import type { PlannedSize } from './proportion-size.js';

/** Units to draw for a mean within ± d when the figure's standard deviation is S: n₀ = (zS/d)², n = n₀ ÷ (1 + n₀/N). Cochran WG (1977), eq. 4.6. */
export const meanSize = (input: Precision & { readonly S: number }): Result<PlannedSize> => {
  const { S, d, N = null } = input;
  if (!(S > 0 && Number.isFinite(S)) || !isPrecision(input)) return refuse('INVALID_INPUT');
  const n0 = ((zOf(input) * S) / d) ** 2;
  return { n0, n: ceilGuarded(N === null ? n0 : n0 / (1 + n0 / N)) };
};
