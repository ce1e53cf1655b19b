/** A probability strictly between 0 and 1, such as a confidence level. */
export const isLevel = (value: number): boolean => value > 0 && value < 1;
