import { isLevel } from '../result/is-level.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import type { CalibrationFigure } from './calibration-figure.js';
import { krippendorffAlpha, type AlphaInput } from './krippendorff-alpha.js';
import { leaveOneOut } from './leave-one-out.js';

/** Krippendorff's α of the charts that two or more rated, with limits over charts (`leaveOneOut`). */
export const alphaWithLimits = ({ units, level, conf }: AlphaInput & { readonly conf: number }): Result<CalibrationFigure> => {
  const paired = units.filter((unit) => unit.filter((rating) => rating !== null).length >= 2);
  const whole = krippendorffAlpha({ units: paired, level });
  if (!isLevel(conf) || (isRefusal(whole) && whole.error !== 'NO_DATA')) return refuse('INVALID_INPUT');
  return leaveOneOut(paired, conf, (some) => {
    const result = krippendorffAlpha({ units: some, level });
    return isRefusal(result) ? null : result.alpha;
  });
};
