import { isLevel } from '../result/is-level.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import type { CalibrationFigure } from './calibration-figure.js';
import { fleissKappa } from './fleiss-kappa.js';
import { leaveOneOut } from './leave-one-out.js';
import { categoriesOf, countRatings, type Rating } from './rating.js';

/**
 * Fleiss' κ of the charts that every reviewer rated, with limits over charts (`leaveOneOut`). Fleiss' own error of 1979 holds only where
 * there is no agreement beyond chance: it is for a test and not for limits.
 */
export const fleissWithLimits = ({ units, conf }: { readonly units: readonly (readonly Rating[])[]; readonly conf: number }): Result<CalibrationFigure> => {
  if (!isLevel(conf) || new Set(units.map((unit) => unit.length)).size > 1) return refuse('INVALID_INPUT');
  const complete = units.filter((unit) => unit.length >= 2 && unit.every((rating) => rating !== null));
  const categories = categoriesOf(complete);
  return leaveOneOut(complete, conf, (some) => {
    const result = fleissKappa({ counts: some.map((unit) => countRatings(unit, categories)) });
    return isRefusal(result) ? null : result.kappa;
  });
};
