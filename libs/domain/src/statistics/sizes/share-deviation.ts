/** Standard deviation of a yes or no figure of which a share p is yes, √(pq): what a stratum is planned with before its own past tells more. Cochran WG (1977), 3.2. */
export const shareDeviation = (p: number): number => Math.sqrt(p * (1 - p));
