import { isRefusal, type Result } from '../result/refusal.js';
import { alphaWithLimits } from './alpha-with-limits.js';
import type { CalibrationFigure } from './calibration-figure.js';
import { fleissWithLimits } from './fleiss-with-limits.js';
import { pairwiseAgreement } from './pairwise-agreement.js';
import type { Rating } from './rating.js';

/** How several reviewers of the same charts agree on one rating. */
export interface Calibration {
  /** Over every chart that two or more rated. */
  readonly percent: CalibrationFigure;
  /** Over the charts that all rated; the others are left out. */
  readonly fleiss: CalibrationFigure;
  /** Krippendorff's nominal α over every chart that two or more rated; the others' ratings are missing values. */
  readonly alpha: CalibrationFigure;
  /** The same with ratings in their order, where a wider disagreement weighs more; null for ratings without an order. */
  readonly ordinal: CalibrationFigure | null;
}

/**
 * @param units one row a chart, one rating a reviewer in the same order; null = has not reviewed it, or may not
 * @param ordered whether the ratings are numbers of a scale
 */
export const measureCalibration = ({ units, conf, ordered }: { readonly units: readonly (readonly Rating[])[]; readonly conf: number; readonly ordered: boolean }): Result<Calibration> => {
  const percent = pairwiseAgreement({ units, conf });
  if (isRefusal(percent)) return percent;
  const fleiss = fleissWithLimits({ units, conf });
  if (isRefusal(fleiss)) return fleiss;
  const alpha = alphaWithLimits({ units, level: 'nominal', conf });
  if (isRefusal(alpha)) return alpha;
  const ordinal = ordered ? alphaWithLimits({ units, level: 'ordinal', conf }) : null;
  return ordinal !== null && isRefusal(ordinal) ? ordinal : { percent, fleiss, alpha, ordinal };
};
