/** A whole number, 0 or more. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
