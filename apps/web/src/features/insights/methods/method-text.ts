/** One number or method in words. */
export interface MethodText {
  /** The anchor of the address. */
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  /** What it is about, and its words, in order. */
  readonly parts: readonly (readonly [string, string])[];
}
