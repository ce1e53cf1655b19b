/** Neither null nor left out. */
export const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
