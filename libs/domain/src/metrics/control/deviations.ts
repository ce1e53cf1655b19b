import type { Standardised } from './standardise.js';

/** Deviations in the chart's own σ; all 0 where no period differs, since then there is nothing to standardise by. */
export const deviations = ({ limits: { z } }: Standardised): readonly number[] => z.map((value) => value ?? 0);
