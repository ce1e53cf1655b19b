/**
 * The smallest whole number not below `value`, where `value` may carry rounding of the last digits: 0.035 · 400 is
 * 14.000000000000002 in doubles and counts as 14.
 */
export const ceilGuarded = (value: number): number => Math.ceil(value - 1e-9 * Math.max(1, Math.abs(value))) + 0;
