/** Sums over charts with m > 0 and a weight w = 1 ÷ chance of being drawn; m codes judged, x of them right. All that weighted limits need. */
export interface WeightedSums {
  readonly w: number;
  /** Σw² */
  readonly ww: number;
  /** Σwm */
  readonly wm: number;
  /** Σwx */
  readonly wx: number;
  /** Σ(wm)² */
  readonly wmm: number;
  /** Σ(wx)² */
  readonly wxx: number;
  /** Σwm·wx */
  readonly wmx: number;
}

/** Weights differ by more than rounding, so that they matter: Σw² · n = (Σw)² exactly when all are equal (Cauchy). */
export const isUnequal = ({ w, ww }: Pick<WeightedSums, 'w' | 'ww'>, n: number): boolean => n * ww - w * w > 1e-9 * w * w;
