/** Σ of a figure over items; 0 for none. */
export const sumOf = <T>(items: readonly T[], figure: (item: T, index: number) => number): number => items.reduce((sum, item, index) => sum + figure(item, index), 0);
