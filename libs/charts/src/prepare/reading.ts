/** One measured number as it comes from the catalogue or from GraphQL. */
export interface Reading {
  /** Null = not measured: a gap, never 0. */
  readonly value: number | null;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  /** Units behind the value; null = unknown. */
  readonly n?: number | null | undefined;
  readonly interval?: { readonly lower: number; readonly upper: number } | null | undefined;
  readonly state?: 'measured' | 'not_measured' | 'too_few' | 'MEASURED' | 'NOT_MEASURED' | 'TOO_FEW' | undefined;
}

/** Measured, but on too little to judge. */
export const isTooFew = ({ state }: Reading): boolean => state === 'too_few' || state === 'TOO_FEW';
